package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chainverdict.systemtest.contract.GeneratedTest;
import org.chainverdict.systemtest.contract.Request;
import org.chainverdict.systemtest.contract.ServedOperation;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.Mail;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** API7:2023. No address that a client sends is ever called, or believed to be the server's own. */
class Api7ServerSideRequestForgeryIT extends GeneratedTest {

  @Test
  void noAddressInABodyIsCalled() throws IOException, InterruptedException {
    AtomicInteger calls = new AtomicInteger();
    Thread listener;
    try (ServerSocket trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      listener = new Thread(() -> accept(trap, calls), "trap");
      listener.start();
      String address = "http://127.0.0.1:" + trap.getLocalPort() + "/latest/meta-data";
      int tried = 0;
      for (ServedOperation operation : operations()) {
        if (operation.takesJson() && hasTexts(operation)) {
          var unused = send(operation, address);
          tried++;
        }
      }
      assertThat(tried).isGreaterThan(20);
    }
    listener.join();
    assertThat(calls).hasValue(0);
  }

  /** Every text of the body becomes the address; whatever the route makes of that is fine. */
  private int send(ServedOperation operation, String address) {
    Request request = request(operation, operation.somebody());
    Map<String, Object> body = new LinkedHashMap<>(request.body());
    operation
        .body()
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (isText(property.getValue())) {
                body.put(property.getKey(), address);
              }
            });
    return request.withBody(body).send().status();
  }

  private static boolean hasTexts(ServedOperation operation) {
    return operation.body().path("properties").properties().stream()
        .anyMatch(property -> isText(property.getValue()));
  }

  private static boolean isText(JsonNode schema) {
    return schema.path("type").asString("").equals("string")
        && !schema.has("enum")
        && !schema.path("pattern").asString("").contains("{24}");
  }

  private static void accept(ServerSocket trap, AtomicInteger calls) {
    while (true) {
      try {
        trap.accept().close();
        calls.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Test
  void theLinkOfAMailDoesNotGoWhereTheRequestSays() {
    Account account = accounts.citizen();
    var unused =
        new Identity(cluster.node(0))
            .forgotPassword(account.email())
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-Proto", "gopher")
            .header("Origin", "https://evil.example")
            .header("Referer", "https://evil.example/")
            .expect(200);

    Mail mail = mails().awaitTo(account.email());
    assertThat(mail.html() + mail.text())
        .contains(cluster.frontendUrl())
        .doesNotContain("evil.example", "gopher");
  }
}
