package org.chainverdict.systemtest.support;

import static org.chainverdict.systemtest.support.Registrations.fields;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.types.ObjectId;

/** Administrators and the requests that only they may make. */
public final class Administrators {
  /** The address of the run's first administrator, with a top level domain that validators know. */
  public static final String EMAIL = "admin@example.org";

  private final Cluster cluster;

  public Administrators(Cluster cluster) {
    this.cluster = cluster;
  }

  /** Signs the first administrator in. */
  public Account first() {
    assumeTrue(
        cluster.adminPassword().isPresent(), "needs -Dchainverdict.adminPassword to sign in");
    String password = cluster.adminPassword().orElseThrow();
    Answer answer = new Identity(cluster.gateway()).login(EMAIL, password).expect(200);
    return new Account(
        answer.textAt("/data/user/_id"),
        answer.textAt("/data/user/name"),
        EMAIL,
        password,
        answer.textAt("/data/tokens/accessToken"),
        answer.textAt("/data/tokens/refreshToken"));
  }

  /** Another one, made in the database: no route makes administrators. */
  public Account another() {
    Account account = new Accounts(cluster.gateway()).citizen();
    cluster
        .database()
        .orElseThrow()
        .users()
        .updateOne(Filters.eq("_id", new ObjectId(account.id())), Updates.set("role", "admin"));
    return account;
  }

  /** A request that sets the state of an account. */
  public static Call setActive(Api api, Account admin, String user, Object isActive) {
    return api.patch("/api/admin/users/" + user + "/toggle-status")
        .bearer(admin.accessToken())
        .json(fields("isActive", isActive));
  }

  /** A decision about a lawyer. */
  public static Call decide(Api api, Account admin, String lawyer, Object body) {
    return api.patch("/api/admin/lawyers/" + lawyer + "/verification")
        .bearer(admin.accessToken())
        .json(body);
  }
}
