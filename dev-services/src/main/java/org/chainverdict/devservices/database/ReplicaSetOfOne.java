package org.chainverdict.devservices.database;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.process.Await;

/** Makes a single {@code mongod} the primary of its own replica set, on whatever port it has. */
record ReplicaSetOfOne(String name, int port) {
  private static final int NOT_YET_INITIALISED = 94;
  private static final Duration ELECTION = Duration.ofSeconds(30);

  void initialise() {
    try (MongoClient client =
        MongoClients.create("mongodb://127.0.0.1:" + port + "/?directConnection=true")) {
      MongoDatabase admin = client.getDatabase("admin");
      configure(admin);
      if (!Await.until(ELECTION, () -> isPrimary(admin))) {
        throw new Problem("mongod did not become primary of its replica set.");
      }
    }
  }

  private void configure(MongoDatabase admin) {
    try {
      Document answer = admin.runCommand(new Document("replSetGetConfig", 1));
      Document config = answer.get("config", Document.class);
      if (!config.getList("members", Document.class).get(0).getString("host").equals(address())) {
        // The folder was used on another port before, under which the member knows itself.
        admin.runCommand(
            new Document("replSetReconfig", config(config.getInteger("version") + 1))
                .append("force", true));
      }
    } catch (MongoCommandException e) {
      if (e.getErrorCode() != NOT_YET_INITIALISED) {
        throw e;
      }
      admin.runCommand(new Document("replSetInitiate", config(1)));
    }
  }

  private Document config(int version) {
    return new Document("_id", name)
        .append("version", version)
        .append("members", List.of(new Document("_id", 0).append("host", address())));
  }

  private String address() {
    return "127.0.0.1:" + port;
  }

  private static boolean isPrimary(MongoDatabase admin) {
    return admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
  }
}
