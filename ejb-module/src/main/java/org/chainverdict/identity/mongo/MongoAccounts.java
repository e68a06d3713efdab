package org.chainverdict.identity.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.administration.SearchTerms;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.AccountState;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.Credentials;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.LegacyConnection.ConnectedUser;
import org.chainverdict.identity.NewAccount;
import org.chainverdict.identity.ProfileChange;
import org.chainverdict.identity.RefreshSession;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** The account store on MongoDB. */
@ApplicationScoped
@MongoAdapter
public class MongoAccounts implements Accounts {

  static final String NAME = "users";

  private static final Bson STATE =
      include("email", "role", "isActive", "isVerified", "tokenVersion");
  private static final Bson CREDENTIALS =
      include("email", "role", "isActive", "isVerified", "tokenVersion", "password");
  private static final Bson OWN_VIEW =
      exclude(
          "password",
          "refreshToken",
          "refreshSession",
          "passwordResetToken",
          "passwordResetExpires",
          "directoryTerms",
          "searchTerms",
          "searchTexts",
          "administratorActs");

  /** What ends every token of an account; the plain token of the original goes as well. */
  public static final Bson END_OF_SESSIONS =
      combine(inc("tokenVersion", 1L), unset("refreshSession"), unset("refreshToken"));

  private Collection users;
  private Clock clock;

  MongoAccounts() {}

  @Inject
  public MongoAccounts(MongoConnection connection, Clock clock) {
    this.users = new Collection(connection, NAME);
    this.clock = clock;
  }

  @Override
  public Account insert(NewAccount account) {
    Document document = AccountWriter.document(account, clock.instant());
    users.insert(document);
    return AccountReader.account(document, Map.of());
  }

  @Override
  public Optional<Account> find(Id id) {
    return users.first(byId(id), OWN_VIEW).map(this::expanded);
  }

  @Override
  public Optional<Credentials> credentials(EmailAddress email) {
    return users.first(eq("email", email.value()), CREDENTIALS).map(MongoAccounts::credentials);
  }

  @Override
  public Optional<Credentials> credentials(Id id) {
    return users.first(byId(id), CREDENTIALS).map(MongoAccounts::credentials);
  }

  @Override
  public Optional<AccountState> state(Id id) {
    return users.first(byId(id), STATE).map(AccountReader::state);
  }

  @Override
  public Optional<RefreshSession> refreshSession(Id id) {
    return users.first(byId(id), include("refreshSession")).flatMap(AccountReader::session);
  }

  @Override
  public Optional<Account> startSession(Id id, RefreshSession session) {
    return users
        .updateAndGet(
            and(byId(id), eq("isActive", true)),
            combine(set("refreshSession", AccountWriter.session(session)), unset("refreshToken")),
            OWN_VIEW)
        .map(this::expanded);
  }

  @Override
  public boolean rotateSession(Id id, String expectedCurrent, RefreshSession session) {
    return users.update(
        and(
            byId(id),
            eq("isActive", true),
            eq("refreshSession.family", session.family()),
            eq("refreshSession.current", expectedCurrent)),
        set("refreshSession", AccountWriter.session(session)));
  }

  @Override
  public void endSessions(Id id) {
    boolean unused = users.update(byId(id), END_OF_SESSIONS);
  }

  @Override
  public void upgradePasswordHash(Id id, String oldHash, String newHash) {
    boolean unused = users.update(and(byId(id), eq("password", oldHash)), set("password", newHash));
  }

  @Override
  public boolean changePassword(Id id, String expectedHash, String newHash) {
    return users.update(and(byId(id), eq("password", expectedHash)), newPassword(newHash));
  }

  @Override
  public Optional<Account> storeResetToken(EmailAddress email, String tokenHash, Instant expires) {
    return users
        .updateAndGet(
            and(eq("email", email.value()), eq("isActive", true)),
            combine(
                set("passwordResetToken", tokenHash), set("passwordResetExpires", date(expires))),
            OWN_VIEW)
        .map(user -> AccountReader.account(user, Map.of()));
  }

  @Override
  public boolean isResetTokenValid(String tokenHash, Instant now) {
    return users.first(byResetToken(tokenHash, now), include("_id")).isPresent();
  }

  @Override
  public Optional<Id> resetPassword(String tokenHash, Instant now, String newHash) {
    return users
        .updateAndGet(byResetToken(tokenHash, now), newPassword(newHash), include("_id"))
        .map(user -> Docs.id(user, "_id"));
  }

  @Override
  public Optional<Account> updateProfile(Id id, ProfileChange change) {
    Bson update = new Document("$set", AccountWriter.changes(change).append("updatedAt", now()));
    Optional<Document> changed = users.updateAndGet(byId(id), update, OWN_VIEW);
    boolean isSearchedAnew = change.name() != null || change.lawyerDetails() != null;
    changed.filter(user -> isSearchedAnew).ifPresent(this::refreshTerms);
    return changed.map(this::expanded);
  }

  /**
   * Derived from what is stored now, and conditional on it, so that of two changes at a time the
   * later one's words stay.
   */
  private void refreshTerms(Document user) {
    String name = Docs.text(user, "name");
    Document details = Docs.part(user, "lawyerDetails").orElse(null);
    String email = Docs.text(user, "email");
    Document terms =
        new Document("searchTerms", SearchTerms.of(name, email))
            .append("searchTexts", SearchTerms.texts(name, email));
    Bson unchanged = and(eq("_id", user.get("_id")), eq("name", user.get("name")));
    if (details != null) {
      terms.append(
          "directoryTerms", AccountWriter.terms(name, email, AccountReader.lawyer(details)));
      unchanged =
          and(
              unchanged,
              eq("lawyerDetails.specialization", details.get("specialization")),
              eq("lawyerDetails.education", details.get("education")));
    }
    boolean unused = users.update(unchanged, new Document("$set", terms));
  }

  private Bson newPassword(String newHash) {
    return combine(
        set("password", newHash),
        set("updatedAt", now()),
        unset("passwordResetToken"),
        unset("passwordResetExpires"),
        END_OF_SESSIONS);
  }

  /** One further query for all accounts behind the connections, none when there are none. */
  private Account expanded(Document user) {
    List<ObjectId> others =
        Docs.parts(user, "connections").stream()
            .map(entry -> entry.get("userId"))
            .filter(ObjectId.class::isInstance)
            .map(ObjectId.class::cast)
            .toList();
    Map<Id, ConnectedUser> found = new HashMap<>();
    if (!others.isEmpty()) {
      users
          .find(in("_id", others))
          .projection(include("name", "email", "role", "lawyerDetails.specialization"))
          .map(AccountReader::connectedUser)
          .forEach(other -> found.put(other.id(), other));
    }
    return AccountReader.account(user, found);
  }

  private static Credentials credentials(Document user) {
    return new Credentials(
        AccountReader.state(user), Objects.requireNonNullElse(Docs.text(user, "password"), ""));
  }

  private static Bson byId(Id id) {
    return eq("_id", objectId(id));
  }

  private static Bson byResetToken(String tokenHash, Instant now) {
    // Nothing on isActive: its index would be tempting and leads through nearly all accounts. A new
    // password lets nobody into a deactivated account.
    return and(eq("passwordResetToken", tokenHash), gt("passwordResetExpires", date(now)));
  }

  private java.util.Date now() {
    return date(clock.instant());
  }
}
