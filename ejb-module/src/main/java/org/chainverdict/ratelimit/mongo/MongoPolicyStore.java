package org.chainverdict.ratelimit.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Updates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Policy;
import org.chainverdict.ratelimit.PolicyChanges;
import org.chainverdict.ratelimit.PolicyStore;
import org.chainverdict.shared.Id;

/** One document holds all changes, so that one read gives one state of them. */
@ApplicationScoped
@MongoAdapter
public class MongoPolicyStore implements PolicyStore {

  private static final String CURRENT = "current";
  private static final String VERSION = "version";
  private static final String LIMITERS = "limiters";
  private static final String ALLOWED = "allowed";
  private static final Bson ALL = include(VERSION, LIMITERS, ALLOWED);

  private Collection changes;
  private Clock clock;

  MongoPolicyStore() {}

  @Inject
  public MongoPolicyStore(MongoConnection connection, Clock clock) {
    this.changes = new Collection(connection, "ratelimits");
    this.clock = clock;
  }

  @Override
  public PolicyChanges load() {
    return changes
        .first(eq("_id", CURRENT), ALL)
        .map(MongoPolicyStore::read)
        .orElse(PolicyChanges.NONE);
  }

  @Override
  public PolicyChanges change(Limiter limiter, Policy policy, Id administrator) {
    Document stored =
        new Document("limit", policy.limit())
            .append("windowSeconds", policy.window().toSeconds())
            .append("shadow", policy.shadow())
            .append("by", Docs.objectId(administrator))
            .append("at", Date.from(clock.instant()));
    return write(Updates.set(LIMITERS + '.' + limiter.wireName(), stored));
  }

  @Override
  public PolicyChanges reset(Limiter limiter) {
    return write(Updates.unset(LIMITERS + '.' + limiter.wireName()));
  }

  @Override
  public PolicyChanges allow(List<String> addresses, Id administrator) {
    if (addresses == null) {
      return write(Updates.unset(ALLOWED));
    }
    return write(
        Updates.set(
            ALLOWED,
            new Document("addresses", addresses)
                .append("by", Docs.objectId(administrator))
                .append("at", Date.from(clock.instant()))));
  }

  private PolicyChanges write(Bson change) {
    return read(
        changes.upsertAndGet(
            eq("_id", CURRENT), Updates.combine(change, Updates.inc(VERSION, 1L)), ALL));
  }

  static PolicyChanges read(Document stored) {
    Map<Limiter, Policy> policies = new EnumMap<>(Limiter.class);
    Document limiters = Docs.part(stored, LIMITERS).orElseGet(Document::new);
    for (Limiter limiter : Limiter.values()) {
      Docs.part(limiters, limiter.wireName())
          .ifPresent(changed -> policies.put(limiter, policy(changed, limiter.contract())));
    }
    List<String> allowed =
        Docs.part(stored, ALLOWED).map(part -> Docs.texts(part, "addresses")).orElse(null);
    return new PolicyChanges(Docs.whole(stored, VERSION, 0), policies, allowed);
  }

  /** What is unusable, say after a change by hand, is as in the contract. */
  private static Policy policy(Document changed, Policy contract) {
    try {
      return new Policy(
          (int) Docs.whole(changed, "limit", contract.limit()),
          Duration.ofSeconds(Docs.whole(changed, "windowSeconds", contract.window().toSeconds())),
          Docs.flag(changed, "shadow", false));
    } catch (IllegalArgumentException e) {
      return contract;
    }
  }
}
