package org.chainverdict.persistence.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/** The one client of this node. JNoSQL works on it as well, so that there is one pool to size. */
@ApplicationScoped
public class MongoConnection {

  private static final int HEARTBEAT_MILLIS = 2_000;
  private static final int CONNECT_MILLIS = 3_000;
  private static final int MAX_LOGGED_COMMAND = 100_000;

  private MongoClient client;
  private MongoDatabase database;

  MongoConnection() {}

  @Inject
  public MongoConnection(Settings settings, ServerWatch watch) {
    ConnectionString uri = uri(settings);
    this.client = MongoClients.create(clientSettings(uri, settings, watch));
    String name = uri.getDatabase();
    this.database =
        client.getDatabase(name == null ? settings.text(Setting.MONGODB_DATABASE) : name);
  }

  /**
   * Without the driver's own words and cause, which repeat parts of the text: it has a password.
   */
  static ConnectionString uri(Settings settings) {
    try {
      return new ConnectionString(settings.text(Setting.MONGODB_URI));
    } catch (IllegalArgumentException | MongoException e) {
      throw new MisconfiguredException(
          "MONGODB_URI is no connection string of MongoDB. Characters such as @ : / in the"
              + " password must be percent-encoded.");
    }
  }

  private static MongoClientSettings clientSettings(
      ConnectionString uri, Settings settings, ServerWatch watch) {
    long selection = settings.duration(Setting.MONGODB_SERVER_SELECTION).toMillis();
    long socket = settings.duration(Setting.MONGODB_SOCKET_TIMEOUT).toMillis();
    return MongoClientSettings.builder()
        .applyConnectionString(uri)
        .applicationName("chainverdict")
        .retryWrites(true)
        .retryReads(true)
        .writeConcern(WriteConcern.MAJORITY)
        .readPreference(ReadPreference.primary())
        .addCommandListener(new RoundTripListener())
        .applyToClusterSettings(
            cluster ->
                cluster
                    .serverSelectionTimeout(selection, TimeUnit.MILLISECONDS)
                    .addClusterListener(watch))
        .applyToServerSettings(
            // Short, so that a lost server is noticed and a returned one is used within seconds.
            server -> server.heartbeatFrequency(HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS))
        .applyToSocketSettings(
            sockets ->
                sockets
                    .connectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
                    .readTimeout((int) socket, TimeUnit.MILLISECONDS))
        // Only where commands are logged at all: a shortened one could not be explained.
        .applyToLoggerSettings(logger -> logger.maxDocumentLength(MAX_LOGGED_COMMAND))
        .applyToConnectionPoolSettings(
            pool ->
                pool.minSize(settings.integer(Setting.MONGODB_POOL_MIN))
                    .maxSize(settings.integer(Setting.MONGODB_POOL_MAX))
                    .maxWaitTime(selection, TimeUnit.MILLISECONDS))
        .build();
  }

  public MongoClient client() {
    return client;
  }

  public MongoDatabase database() {
    return database;
  }

  @PreDestroy
  public void close() {
    client.close();
  }
}
