package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Projections.include;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.chat.MessageRequestLimit;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** The list {@code messageRequests} of the citizen's account; old entries leave with each new. */
@ApplicationScoped
@MongoAdapter
public class MongoMessageRequestLimit implements MessageRequestLimit {

  private static final String LIST = "messageRequests";

  private Collection users;
  private Clock clock;

  MongoMessageRequestLimit() {}

  @Inject
  public MongoMessageRequestLimit(MongoConnection connection, Clock clock) {
    this.users = new Collection(connection, "users");
    this.clock = clock;
  }

  @Override
  public Optional<Instant> take(Id citizen, Id lawyer, int limit, Duration window) {
    Instant now = clock.instant();
    Document young = new Document("$gt", List.of("$$one.timestamp", date(now.minus(window))));
    Document toLawyer = new Document("$eq", List.of("$$one.toUserId", objectId(lawyer)));
    Document counted = entries(new Document("$and", List.of(young, toLawyer)));
    Document entry =
        new Document("_id", new ObjectId())
            .append("toUserId", objectId(lawyer))
            .append("timestamp", date(now));
    boolean taken =
        users.update(
            and(
                eq("_id", objectId(citizen)),
                expr(new Document("$lt", List.of(new Document("$size", counted), limit)))),
            List.of(
                new Document(
                    "$set",
                    new Document(
                        LIST,
                        new Document("$concatArrays", List.of(entries(young), List.of(entry)))))));
    return taken
        ? Optional.empty()
        : Optional.of(oldest(citizen, lawyer, limit).orElse(now).plus(window));
  }

  private static Document entries(Document condition) {
    return new Document(
        "$filter",
        new Document("input", new Document("$ifNull", List.of('$' + LIST, List.of())))
            .append("as", "one")
            .append("cond", condition));
  }

  /** The oldest of those that fill the window. */
  private Optional<Instant> oldest(Id citizen, Id lawyer, int limit) {
    return users.first(eq("_id", objectId(citizen)), include(LIST)).stream()
        .flatMap(user -> Docs.parts(user, LIST).stream())
        .filter(entry -> lawyer.equals(Docs.id(entry, "toUserId")))
        .map(entry -> Docs.instant(entry, "timestamp"))
        .filter(Objects::nonNull)
        .sorted(Comparator.reverseOrder())
        .limit(limit)
        .reduce((newer, older) -> older);
  }
}
