package org.chainverdict.devservices.seed;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.bson.Document;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.mongo.CaseWriter;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.connections.mongo.ConnectionWriter;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.TimeSlot;
import org.chainverdict.consultations.mongo.ConsultationWriter;
import org.chainverdict.devservices.Problem;
import org.chainverdict.identity.NewAccount;
import org.chainverdict.identity.mongo.AccountWriter;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoConnection;

/**
 * Stores everything in the form in which the application itself stores it, one kind after the
 * other. What is there already is left alone, so seeding twice changes nothing.
 */
final class Seeding {

  /** One documented value for every seeded account. */
  static final String PASSWORD = "Demo-Passw0rd";

  /** Accounts lie so far apart that lists by date have an order. */
  private static final Duration APART = Duration.ofSeconds(10);

  private final MongoConnection connection;
  private final MongoDatabase database;
  private final Settings settings;
  private final String passwordHash;
  private final Consumer<String> progress;
  private final BulkStore store;
  private List<String> chats = List.of();

  Seeding(
      MongoConnection connection,
      Settings settings,
      String passwordHash,
      Consumer<String> progress) {
    this.connection = connection;
    this.database = connection.database();
    this.settings = settings;
    this.passwordHash = passwordHash;
    this.progress = progress;
    this.store = new BulkStore(database, progress);
  }

  /** The number of documents that are new. */
  int run(SeedPlan plan) {
    SeededPeople people = new SeededPeople(database);
    Instant today = people.today(Instant.now());
    accounts(plan, SeedKind.LAWYER, today, n -> SeedAccounts.lawyer(n, passwordHash));
    accounts(plan, SeedKind.CITIZEN, today, n -> SeedAccounts.citizen(n, passwordHash));
    if (!plan.needsPeople()) {
      return store.added();
    }
    Cast cast = people.cast(plan);
    if (!cast.isComplete()) {
      throw new Problem("Cases and talks need at least one lawyer and one citizen.");
    }
    cases(plan, new SeedCases(cast, today));
    consultations(plan, cast, today);
    connections(plan, cast, today);
    SeededRooms rooms = new SeededRooms(connection, progress);
    List<SeededRoom> needed = rooms.all(plan);
    int opened = rooms.open(needed);
    SeedChats talks = new SeedChats(connection, cast, today, progress);
    int written = talks.add(plan.chats(), needed);
    chats = talks.names(plan.chats(), needed);
    return store.added() + opened + written;
  }

  /** The names of the chats with messages, after {@link #run}. */
  List<String> chats() {
    return chats;
  }

  private void accounts(
      SeedPlan plan, SeedKind kind, Instant today, IntFunction<NewAccount> account) {
    String role = kind.name().toLowerCase(java.util.Locale.ROOT);
    Instant first = today.minus(SeededPeople.MEMBERSHIP);
    store.add(
        kind,
        "users",
        plan.count(kind),
        "email",
        number -> SeedNames.email(role, number),
        number -> {
          Instant created = first.plus(APART.multipliedBy(number - 1L));
          Document document = AccountWriter.document(account.apply(number), created);
          document.put("_id", Docs.objectId(kind.id(number)));
          return Optional.of(document);
        });
  }

  private void cases(SeedPlan plan, SeedCases cases) {
    for (CaseType type : CaseType.values()) {
      boolean isQuery = type == CaseType.QUERY;
      add(
          plan,
          isQuery ? SeedKind.QUERY : SeedKind.DISPUTE,
          isQuery ? "queries" : "disputes",
          number -> {
            LegalCase told = cases.legalCase(type, number);
            return Optional.of(CaseWriter.legalCase(told));
          });
    }
  }

  private void consultations(SeedPlan plan, Cast cast, Instant today) {
    BookedTimes booked = new BookedTimes();
    database
        .getCollection("consultations")
        .find(
            Filters.in(
                "status",
                ConsultationStatus.BOOKED.stream().map(ConsultationStatus::wireName).toList()))
        .projection(Projections.include("lawyer", "scheduledDateTime", "duration"))
        .forEach(
            found ->
                booked.add(
                    Docs.id(found, "lawyer"),
                    new TimeSlot(
                        Docs.instant(found, "scheduledDateTime"),
                        (int) Docs.whole(found, "duration", TimeSlot.DEFAULT_MINUTES))));
    String frontend = settings.text(Setting.FRONTEND_URL).replaceAll("/+$", "");
    SeedConsultations made = new SeedConsultations(cast, today, booked, frontend);
    add(
        plan,
        SeedKind.CONSULTATION,
        "consultations",
        number -> Optional.of(ConsultationWriter.document(made.consultation(number))));
  }

  private void connections(SeedPlan plan, Cast cast, Instant today) {
    Set<SeedConnections.Pair> taken = new HashSet<>();
    database
        .getCollection("directconnections")
        .find()
        .projection(Projections.include("citizen", "lawyer"))
        .forEach(
            found ->
                taken.add(
                    new SeedConnections.Pair(Docs.id(found, "citizen"), Docs.id(found, "lawyer"))));
    SeedConnections made = new SeedConnections(cast, today, taken);
    add(
        plan,
        SeedKind.CONNECTION,
        "directconnections",
        number -> made.connection(number).map(ConnectionWriter::document));
  }

  private void add(
      SeedPlan plan, SeedKind kind, String collection, IntFunction<Optional<Document>> maker) {
    store.add(
        kind, collection, plan.count(kind), "_id", number -> Docs.objectId(kind.id(number)), maker);
  }
}
