package org.chainverdict.devservices.seed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.bson.Document;
import org.chainverdict.identity.NewAccount;
import org.chainverdict.identity.mongo.AccountWriter;
import org.chainverdict.persistence.mongo.MongoConnection;

/**
 * Stores accounts in bulk, in the form in which the application itself stores them. What is there
 * already is left alone, so seeding twice changes nothing.
 */
final class Seeding {

  /** One documented value for every seeded account. */
  static final String PASSWORD = "Demo-Passw0rd";

  private static final int BATCH = 500;

  private final MongoCollection<Document> users;
  private final String passwordHash;
  private final Consumer<String> progress;

  Seeding(MongoConnection connection, String passwordHash, Consumer<String> progress) {
    this.users = connection.database().getCollection("users");
    this.passwordHash = passwordHash;
    this.progress = progress;
  }

  void run(SeedPlan plan) {
    store("lawyers", plan.lawyers(), number -> SeedAccounts.lawyer(number, passwordHash));
    store("citizens", plan.citizens(), number -> SeedAccounts.citizen(number, passwordHash));
  }

  private void store(String what, int count, IntFunction<NewAccount> account) {
    int created = 0;
    for (int from = 1; from <= count; from += BATCH) {
      List<WriteModel<Document>> batch = new ArrayList<>();
      for (int number = from; number < from + BATCH && number <= count; number++) {
        batch.add(upsert(account.apply(number), number));
      }
      created += users.bulkWrite(batch, new BulkWriteOptions().ordered(false)).getUpserts().size();
      progress.accept("%s %d/%d".formatted(what, Math.min(count, from + BATCH - 1), count));
    }
    progress.accept("%s: %d there, %d of them new".formatted(what, count, created));
  }

  private static WriteModel<Document> upsert(NewAccount account, int number) {
    // Minutes apart, so that lists by date have an order.
    Document document = AccountWriter.document(account, Instant.now().minusSeconds(60L * number));
    String email = document.getString("email");
    document.remove("email");
    return new UpdateOneModel<>(
        Filters.eq("email", email),
        new Document("$setOnInsert", document),
        new UpdateOptions().upsert(true));
  }
}
