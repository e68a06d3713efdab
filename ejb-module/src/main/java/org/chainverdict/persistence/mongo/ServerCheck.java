package org.chainverdict.persistence.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;

/** Looks whether the server can do what the platform needs. */
final class ServerCheck {

  private ServerCheck() {}

  /** A sentence with the remedy when it cannot; empty when all is well. */
  static Optional<String> problem(MongoDatabase database) {
    Document hello = database.runCommand(new Document("hello", 1));
    boolean replicaSet = hello.getString("setName") != null;
    boolean sharded = "isdbgrid".equals(hello.getString("msg"));
    if (replicaSet || sharded) {
      return Optional.empty();
    }
    return Optional.of(
        "the MongoDB server stands alone and so has no transactions. Make it a replica set of one:"
            + " start mongod with --replSet rs0, run rs.initiate() in mongosh once, and add"
            + " replicaSet=rs0 to MONGODB_URI");
  }
}
