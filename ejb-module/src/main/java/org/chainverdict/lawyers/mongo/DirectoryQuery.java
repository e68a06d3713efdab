package org.chainverdict.lawyers.mongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static org.chainverdict.persistence.mongo.Conditions.and;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.lawyers.DirectoryTerms;
import org.chainverdict.lawyers.LawyerFilter;
import org.chainverdict.persistence.mongo.LiteralText;

/** A {@link LawyerFilter} in the database's words. */
final class DirectoryQuery {

  private DirectoryQuery() {}

  /** Verified and active lawyers only, narrowed by the filter. */
  static Bson filter(LawyerFilter filter) {
    List<Bson> parts = new ArrayList<>(visible());
    if (filter.specialization() != null) {
      parts.add(eq("lawyerDetails.specialization", filter.specialization()));
    }
    filter
        .experience()
        .ifPresent(
            range -> {
              parts.add(gte("lawyerDetails.experience", range.from()));
              parts.add(lte("lawyerDetails.experience", range.to()));
            });
    if (filter.search() != null) {
      // The terms find candidates in the index; the text itself decides.
      parts.add(all("directoryTerms", DirectoryTerms.query(filter.search())));
      parts.add(LiteralText.in(filter.search(), List.copyOf(filter.searched())));
    }
    return and(parts);
  }

  static List<Bson> visible() {
    return List.of(eq("role", "lawyer"), eq("isActive", true), eq("isVerified", true));
  }

  /** {@code _id} breaks ties, so that no entry is on two pages or on none. */
  static Document sort(LawyerFilter filter) {
    int direction = filter.ascending() ? 1 : -1;
    return new Document(filter.sort().field(), direction).append("_id", direction);
  }
}
