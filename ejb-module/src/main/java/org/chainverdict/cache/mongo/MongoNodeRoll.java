package org.chainverdict.cache.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static org.chainverdict.persistence.mongo.Conditions.and;

import com.mongodb.client.model.Updates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.chainverdict.cache.Legacy;
import org.chainverdict.cache.NodeRoll;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;

/** One document per life of a node. Those of nodes that left end after a day. */
@ApplicationScoped
@MongoAdapter
public class MongoNodeRoll implements NodeRoll {

  private static final String STATE = "state";
  private static final String PRESENT = "present";
  private static final String LEFT = "left";
  private static final String LEFT_AT = "leftAt";

  private org.chainverdict.persistence.mongo.Collection lives;
  private Clock clock;

  MongoNodeRoll() {}

  @Inject
  public MongoNodeRoll(MongoConnection connection, Clock clock) {
    this.lives = new org.chainverdict.persistence.mongo.Collection(connection, "cachenodes");
    this.clock = clock;
  }

  @Override
  public void enter(String life) {
    lives.upsert(
        eq("_id", life),
        Updates.combine(
            Updates.set(STATE, PRESENT), Updates.setOnInsert("since", Date.from(clock.instant()))));
  }

  @Override
  public Set<String> present() {
    return lives
        .find(eq(STATE, PRESENT))
        .projection(include("_id"))
        .map(life -> Docs.text(life, "_id"))
        .into(new HashSet<>());
  }

  @Override
  public List<Legacy> legacies() {
    return lives.find(eq(STATE, LEFT)).map(MongoNodeRoll::read).into(new ArrayList<>());
  }

  @Override
  public void leave(Legacy legacy) {
    lives.upsert(
        eq("_id", legacy.life()),
        Updates.combine(
            Updates.set(STATE, LEFT),
            Updates.set(LEFT_AT, Date.from(legacy.left())),
            Updates.set("versions", new Binary(legacy.versions())),
            Updates.set("program", legacy.program()),
            Updates.set("key", new Binary(legacy.key())),
            Updates.set("copies", legacy.copies())));
  }

  @Override
  public void strike(Collection<String> struck) {
    var unused = lives.raw().deleteMany(and(in("_id", struck), eq(STATE, PRESENT)));
  }

  /** What is missing, say after a change by hand, is empty: the reader then trusts nothing. */
  private static Legacy read(Document life) {
    Instant left = Docs.instant(life, LEFT_AT);
    String program = Docs.text(life, "program");
    List<String> copies = Docs.texts(life, "copies");
    return new Legacy(
        Docs.text(life, "_id"),
        left == null ? Instant.EPOCH : left,
        bytes(life, "versions"),
        program == null ? "" : program,
        bytes(life, "key"),
        copies == null ? List.of() : copies);
  }

  private static byte[] bytes(Document life, String key) {
    return life.get(key) instanceof Binary binary ? binary.getData() : new byte[0];
  }
}
