package org.chainverdict.devservices.seed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bson.Document;
import org.chainverdict.identity.NewAccount;
import org.chainverdict.persistence.mongo.Docs;

/** The seeded accounts as they stand in the database. */
final class SeededPeople {

  /** They registered so long before the day on which everything else is seen. */
  static final Duration MEMBERSHIP = Duration.ofDays(400);

  private static final String NO_HASH = "";

  private final MongoCollection<Document> users;

  SeededPeople(MongoDatabase database) {
    this.users = database.getCollection("users");
  }

  /**
   * The day of the first seeding: later ones go on from there, so that what they add fits to what
   * is there.
   */
  Instant today(Instant now) {
    Document first =
        users
            .find(Filters.in("email", SeedNames.email("lawyer", 1), SeedNames.email("citizen", 1)))
            .projection(Projections.include("createdAt"))
            .first();
    Instant created = first == null ? null : Docs.instant(first, "createdAt");
    Instant day = created == null ? now : created.plus(MEMBERSHIP);
    return (day.isAfter(now) ? now : day).truncatedTo(ChronoUnit.MINUTES);
  }

  Cast cast(SeedPlan plan) {
    return new Cast(
        members("citizen", plan.citizens(), n -> SeedAccounts.citizen(n, NO_HASH), all -> true),
        members(
            "lawyer",
            plan.lawyers(),
            n -> SeedAccounts.lawyer(n, NO_HASH),
            user -> Boolean.TRUE.equals(user.get("isVerified"))));
  }

  private List<Cast.Member> members(
      String kind, int count, IntFunction<NewAccount> account, Predicate<Document> takesPart) {
    Map<String, Document> found = new HashMap<>();
    users
        .find(
            Filters.in(
                "email",
                IntStream.rangeClosed(1, count).mapToObj(n -> SeedNames.email(kind, n)).toList()))
        .projection(Projections.include("email", "isVerified"))
        .forEach(user -> found.put(user.getString("email"), user));
    return IntStream.rangeClosed(1, count)
        .filter(n -> found.containsKey(SeedNames.email(kind, n)))
        .filter(n -> takesPart.test(found.get(SeedNames.email(kind, n))))
        .mapToObj(
            n ->
                new Cast.Member(
                    Docs.id(found.get(SeedNames.email(kind, n)), "_id"), account.apply(n)))
        .toList();
  }
}
