package org.chainverdict.jobs.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.jobs.Job;
import org.chainverdict.jobs.JobEnqueued;
import org.chainverdict.jobs.JobStore;
import org.chainverdict.jobs.NewJob;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.persistence.mongo.MongoTransactions;
import org.chainverdict.shared.Id;

/**
 * Jobs as documents. An open job is due at {@code dueAt}; claiming it moves that time to the end of
 * the lease, so a job whose node died becomes due again by itself.
 */
@ApplicationScoped
@MongoAdapter
public class MongoJobStore implements JobStore {

  private static final String OPEN = "open";
  private static final String DONE = "done";
  private static final String DEAD = "dead";
  private static final int MAX_ERROR_LENGTH = 500;

  private Collection jobs;
  private Clock clock;
  private Event<JobEnqueued> enqueued;

  MongoJobStore() {}

  @Inject
  public MongoJobStore(MongoConnection connection, Clock clock, Event<JobEnqueued> enqueued) {
    this.jobs = new Collection(connection, "jobs");
    this.clock = clock;
    this.enqueued = enqueued;
  }

  @Override
  public void enqueue(NewJob job) {
    // An upsert, not an insert: in a transaction a duplicate key would end the transaction.
    jobs.upsert(
        eq("key", job.key()),
        combine(
            setOnInsert("kind", job.kind()),
            setOnInsert("payload", new Document(new HashMap<>(job.payload()))),
            setOnInsert("state", OPEN),
            setOnInsert("priority", 0),
            setOnInsert("attempts", 0),
            setOnInsert("createdAt", date(clock.instant())),
            setOnInsert("dueAt", date(clock.instant()))));
    MongoTransactions.afterCommit(() -> enqueued.fire(new JobEnqueued(job.kind())));
  }

  @Override
  public List<Job> claim(Set<String> kinds, int max, Duration lease) {
    Instant now = clock.instant();
    Bson due = and(eq("state", OPEN), lte("dueAt", date(now)), in("kind", kinds));
    List<ObjectId> candidates =
        jobs.find(due)
            .sort(new Document("priority", -1).append("dueAt", 1).append("_id", 1))
            .projection(new Document("_id", 1))
            .limit(max)
            .map(document -> document.getObjectId("_id"))
            .into(new ArrayList<>());
    if (candidates.isEmpty()) {
      return List.of();
    }
    String claim = UUID.randomUUID().toString();
    jobs.raw()
        .updateMany(
            and(in("_id", candidates), due),
            combine(set("lease", claim), set("dueAt", date(now.plus(lease))), inc("attempts", 1)));
    return jobs.find(and(in("_id", candidates), eq("lease", claim)))
        .map(MongoJobStore::job)
        .into(new ArrayList<>());
  }

  @Override
  public void complete(Job job) {
    boolean unused =
        jobs.update(
            held(job),
            combine(
                set("state", DONE),
                set("doneAt", date(clock.instant())),
                unset("lease"),
                unset("payload")));
  }

  @Override
  public void retry(Job job, Instant at, String error) {
    boolean unused =
        jobs.update(
            held(job), combine(set("dueAt", date(at)), set("error", cut(error)), unset("lease")));
  }

  @Override
  public void bury(Job job, String error) {
    boolean unused =
        jobs.update(
            held(job), combine(set("state", DEAD), set("error", cut(error)), unset("lease")));
  }

  @Override
  public Map<String, Long> counts() {
    return Map.of(
        "waiting",
        jobs.raw().countDocuments(and(eq("state", OPEN), exists("lease", false))),
        "active",
        jobs.raw().countDocuments(and(eq("state", OPEN), exists("lease", true))),
        "dead",
        jobs.raw().countDocuments(eq("state", DEAD)));
  }

  private static Bson held(Job job) {
    return and(eq("_id", objectId(job.id())), eq("lease", job.lease()));
  }

  private static Job job(Document document) {
    Map<String, String> payload = new HashMap<>();
    Docs.part(document, "payload")
        .ifPresent(part -> part.forEach((key, value) -> payload.put(key, String.valueOf(value))));
    return new Job(
        new Id(document.getObjectId("_id").toHexString()),
        Docs.text(document, "kind"),
        Map.copyOf(payload),
        (int) Docs.whole(document, "attempts", 1),
        Docs.text(document, "lease"));
  }

  private static String cut(String error) {
    return error.length() > MAX_ERROR_LENGTH ? error.substring(0, MAX_ERROR_LENGTH) : error;
  }
}
