package org.chainverdict.devservices.seed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.chainverdict.devservices.seed.SeedReport.SeededAccount;
import org.chainverdict.identity.AccountState;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.crypto.TokenIssuer;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** Finds seeded accounts and signs an access token for each, as the server would at sign-in. */
final class SeededAccounts {

  private final MongoCollection<Document> users;
  private final TokenIssuer issuer;

  SeededAccounts(MongoConnection connection, TokenIssuer issuer) {
    this.users = connection.database().getCollection("users");
    this.issuer = issuer;
  }

  List<SeededAccount> numbered(String kind, int count) {
    List<String> emails =
        IntStream.rangeClosed(1, count).mapToObj(n -> SeedNames.email(kind, n)).toList();
    Map<String, Document> found = new HashMap<>();
    users
        .find(Filters.in("email", emails))
        .projection(Projections.include("email", "role", "isVerified", "tokenVersion"))
        .forEach(user -> found.put(user.getString("email"), user));
    return emails.stream().map(email -> account(found.get(email), Seeding.PASSWORD)).toList();
  }

  /** Null when there is no such account. */
  SeededAccount single(String email, String password) {
    Document user = users.find(Filters.eq("email", email)).first();
    return user == null ? null : account(user, password);
  }

  private SeededAccount account(Document user, String password) {
    AccountState state =
        new AccountState(
            new Id(user.getObjectId("_id").toHexString()),
            new EmailAddress(user.getString("email")),
            Role.parse(user.getString("role")).orElseThrow(),
            true,
            user.getBoolean("isVerified", true),
            user.get("tokenVersion") instanceof Number version ? version.longValue() : 0);
    return new SeededAccount(
        state.id().hex(),
        state.email().value(),
        password,
        issuer.accessToken(state, Instant.now()));
  }
}
