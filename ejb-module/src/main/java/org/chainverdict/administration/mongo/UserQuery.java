package org.chainverdict.administration.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static org.chainverdict.persistence.mongo.Conditions.and;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.administration.SearchTerms;
import org.chainverdict.administration.UserFilter;
import org.chainverdict.persistence.mongo.LiteralText;

/** A {@link UserFilter} in the database's words. */
final class UserQuery {

  /** {@code _id} breaks ties, so that no account is on two pages or on none. */
  static final Document NEWEST_FIRST = new Document("createdAt", -1).append("_id", -1);

  /** Lawyers whom nobody has decided about; the counter on the dashboard asks the same. */
  static final Document WAITING =
      new Document("lawyerDetails.verificationStatus", "pending").append("role", "lawyer");

  private UserQuery() {}

  static Bson filter(UserFilter filter) {
    List<Bson> parts = new ArrayList<>();
    filter.role().ifPresent(role -> parts.add(eq("role", role.wireName())));
    filter.active().ifPresent(active -> parts.add(eq("isActive", active)));
    filter
        .verification()
        .ifPresent(status -> parts.add(eq("lawyerDetails.verificationStatus", status.wireName())));
    if (filter.search() != null) {
      // The terms find candidates in the index; the text itself decides.
      SearchTerms.query(filter.search()).ifPresent(term -> parts.add(eq("searchTerms", term)));
      parts.add(LiteralText.inFolded(filter.search(), "searchTexts"));
    }
    return parts.isEmpty() ? empty() : and(parts);
  }
}
