package org.chainverdict.systemtest.support;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server that was there before: named with {@code -Dchainverdict.baseUrl} and {@code
 * -Dchainverdict.mailsUrl}.
 */
record ForeignCluster(Api gateway, Mails mails, Optional<Database> database, String frontendUrl)
    implements Cluster {

  @Override
  public List<Path> nodeLogs() {
    return List.of();
  }

  static Optional<Cluster> named() {
    return property("chainverdict.baseUrl")
        .map(
            base ->
                new ForeignCluster(
                    new Api(URI.create(base)),
                    new Mails(property("chainverdict.mailsUrl").map(URI::create).orElse(null)),
                    property("chainverdict.mongodbUri")
                        .map(uri -> new Database(uri, purging(URI.create(base)))),
                    property("chainverdict.frontendUrl").orElse("http://localhost:3000")));
  }

  @Override
  public int nodeCount() {
    return 1;
  }

  @Override
  public Api node(int index) {
    return gateway;
  }

  @Override
  public Optional<String> adminPassword() {
    return property("chainverdict.adminPassword");
  }

  /** Without the administrator's password nothing is purged: such a server is for reading. */
  private static Runnable purging(URI base) {
    return property("chainverdict.adminPassword")
        .<Runnable>map(password -> new StoredAnswers(base, password)::purge)
        .orElse(
            () -> {
              // Nobody may purge.
            });
  }

  private static Optional<String> property(String name) {
    return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
  }
}
