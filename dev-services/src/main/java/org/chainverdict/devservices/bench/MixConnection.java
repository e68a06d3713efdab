package org.chainverdict.devservices.bench;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.devservices.seed.SeedReport.SeededAccount;

/** The connections of one thread to every node; requests that come often are made once. */
final class MixConnection implements AutoCloseable {

  private final List<URI> nodes;
  private final List<SeededAccount> accounts;
  private final List<RawConnection> connections;
  private final Map<String, byte[]> known = new HashMap<>();

  MixConnection(List<URI> nodes, List<SeededAccount> accounts) {
    this.nodes = nodes;
    this.accounts = accounts;
    this.connections = nodes.stream().map(RawConnection::new).toList();
  }

  RawConnection.Answer get(int user, String path, int node) {
    byte[] request =
        known.computeIfAbsent(
            user + " " + node + path, unused -> bytes("GET", user, path, "", node));
    return connections.get(node).exchange(request);
  }

  RawConnection.Answer send(String method, int user, String path, String body, int node) {
    return connections.get(node).exchange(bytes(method, user, path, body, node));
  }

  private byte[] bytes(String method, int user, String path, String body, int node) {
    String token = accounts.get(user).accessToken();
    return new Target(nodes.get(node), path, Map.of("Authorization", "Bearer " + token))
        .bytes(method, body);
  }

  @Override
  public void close() {
    connections.forEach(RawConnection::close);
  }
}
