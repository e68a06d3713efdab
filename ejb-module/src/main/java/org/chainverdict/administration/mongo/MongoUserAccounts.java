package org.chainverdict.administration.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
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
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.administration.UserAccounts;
import org.chainverdict.administration.UserFilter;
import org.chainverdict.administration.VerificationDecision;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.mongo.AccountReader;
import org.chainverdict.identity.mongo.MongoAccounts;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.persistence.mongo.SearchedPage;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** Accounts for administrators. What is loaded is named, so that no secret ever is. */
@ApplicationScoped
@MongoAdapter
public class MongoUserAccounts implements UserAccounts {

  private static final String STATUS = "lawyerDetails.verificationStatus";
  private static final String NOTES = "lawyerDetails.verificationNotes";
  private static final Bson VIEW =
      include(
          "name",
          "email",
          "role",
          "phone",
          "address",
          "profilePicture",
          "isVerified",
          "isActive",
          "profileCompletion",
          "lawyerDetails",
          "studentDetails",
          "messageRequests",
          "connections",
          "createdAt",
          "updatedAt");

  private Collection users;
  private Clock clock;

  MongoUserAccounts() {}

  @Inject
  public MongoUserAccounts(MongoConnection connection, Clock clock) {
    this.users = new Collection(connection, "users");
    this.clock = clock;
  }

  @Override
  public Page<Account> find(UserFilter filter, PageRequest page) {
    Bson query = UserQuery.filter(filter);
    return filter.search() == null
        ? page(query, page)
        : SearchedPage.of(
            users, query, UserQuery.NEWEST_FIRST, VIEW, page, MongoUserAccounts::account);
  }

  @Override
  public Page<Account> waitingLawyers(PageRequest page) {
    return page(UserQuery.WAITING, page);
  }

  @Override
  public Optional<Account> activate(Id user) {
    return change(and(byId(user), eq("isActive", false)), set("isActive", true));
  }

  @Override
  public Optional<Account> deactivate(Id acting, Id user) {
    Optional<Account> changed =
        change(isActive(user), combine(set("isActive", false), MongoAccounts.END_OF_SESSIONS));
    if (changed.isPresent() && changed.get().role() == Role.ADMIN) {
      requireActing(acting);
    }
    return changed;
  }

  /** A counter, because a write that changes nothing would meet no concurrent one. */
  private void requireActing(Id administrator) {
    boolean mayAct =
        users.update(
            and(isActive(administrator), eq("role", "admin")), inc("administratorActs", 1L));
    if (!mayAct) {
      throw Problem.unauthenticated("Your account is no longer active.");
    }
  }

  @Override
  public Optional<Account> decide(Id lawyer, VerificationDecision decision, String notes) {
    String status = decision.target().wireName();
    return change(
        and(isLawyer(lawyer), or(ne(STATUS, status), ne("isVerified", decision.verifies()))),
        combine(
            set(STATUS, status),
            set("isVerified", decision.verifies()),
            notes == null ? unset(NOTES) : set(NOTES, notes)));
  }

  @Override
  public Optional<Account> changeNotes(Id lawyer, VerificationDecision standing, String notes) {
    return change(
        and(isLawyer(lawyer), eq(STATUS, standing.target().wireName())), set(NOTES, notes));
  }

  private Page<Account> page(Bson query, PageRequest page) {
    return users.page(query, UserQuery.NEWEST_FIRST, VIEW, page, MongoUserAccounts::account);
  }

  private Optional<Account> change(Bson filter, Bson change) {
    return users
        .updateAndGet(filter, combine(change, set("updatedAt", date(clock.instant()))), VIEW)
        .map(MongoUserAccounts::account);
  }

  /** An account without the flag, of older software, is active. */
  private static Bson isActive(Id user) {
    return and(byId(user), ne("isActive", false));
  }

  private static Bson isLawyer(Id user) {
    return and(byId(user), eq("role", "lawyer"));
  }

  private static Bson byId(Id user) {
    return eq("_id", objectId(user));
  }

  private static Account account(Document user) {
    return AccountReader.account(user, Map.of());
  }
}
