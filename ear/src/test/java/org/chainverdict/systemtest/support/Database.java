package org.chainverdict.systemtest.support;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.connection.ServerMonitoringMode;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;

/**
 * The database below the server: to lay what only the original system or an administrator could
 * have laid, and to see that no secret is stored in the clear.
 */
public final class Database implements AutoCloseable {
  private final MongoClient client;
  private final MongoDatabase database;
  private final Runnable afterWrite;
  private final String uri;

  /**
   * @param afterWrite tells the server that something has changed behind its back
   */
  Database(String uri, Runnable afterWrite) {
    this.afterWrite = afterWrite;
    ConnectionString connection = new ConnectionString(uri);
    String name = connection.getDatabase();
    if (name == null) {
      throw new IllegalStateException("no database in " + uri);
    }
    this.client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(connection)
                .applyToClusterSettings(
                    settings -> settings.serverSelectionTimeout(10, TimeUnit.SECONDS))
                // Streamed heartbeats of the development database lose step under load.
                .applyToServerSettings(
                    settings -> settings.serverMonitoringMode(ServerMonitoringMode.POLL))
                .build());
    this.database = client.getDatabase(name);
    this.uri = uri;
  }

  /** For tests that need connections of their own. */
  public String uri() {
    return uri;
  }

  /** After a write over a connection of the test's own. */
  public void announce() {
    afterWrite.run();
  }

  public MongoCollection<Document> users() {
    return collection("users");
  }

  public MongoCollection<Document> collection(String name) {
    return AnnouncedWrites.of(database.getCollection(name), afterWrite);
  }

  /** The stored account of an id. */
  public Document user(String id) {
    return users().find(Filters.eq("_id", new ObjectId(id))).first();
  }

  /** Whether any document of any collection holds this text. */
  public boolean holdsAnywhere(String text) {
    for (String collection : database.listCollectionNames()) {
      for (Document document : database.getCollection(collection).find()) {
        if (document.toJson().contains(text)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Runs a command as it is, for example to ask for a plan. */
  public Document run(Bson command) {
    return database.runCommand(command);
  }

  @Override
  public void close() {
    client.close();
  }
}
