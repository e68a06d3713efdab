package org.chainverdict.systemtest.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.chainverdict.systemtest.support.Json;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * What {@code scripts/seed} has stored is what the application itself would have stored: every
 * answer about it keeps the contract.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SeedIT extends SystemTest {

  private static final int CASES = 60;
  private static final String ID = "/data/user/_id";

  @TempDir private static Path folder;

  private JsonNode seeded;

  @BeforeAll
  void seed() {
    seeded = Json.read(seed(CASES));
  }

  @Test
  void theReportTellsWhomToActAs() {
    assertThat(seeded.propertyNames())
        .containsExactly("admin", "lawyers", "citizens", "queries", "disputes", "chats");
    assertThat(seeded.at("/lawyers")).hasSize(CASES);
    for (String account : List.of("/admin", "/lawyers/0", "/citizens/0")) {
      JsonNode node = seeded.at(account);
      assertThat(node.propertyNames()).containsExactly("id", "email", "password", "accessToken");
      assertThat(identity.me(node.at("/accessToken").stringValue()).expect(200).textAt(ID))
          .isEqualTo(node.at("/id").stringValue());
    }
    String email = seeded.at("/citizens/0/email").stringValue();
    identity.login(email, seeded.at("/citizens/0/password").stringValue()).expect(200);
  }

  @Test
  void seedingAgainChangesNothing() {
    assertThat(said(CASES)).contains("Nothing was added");
    assertThat(said(CASES + 1)).contains("queries: 61 asked for, 1 of them new");
  }

  @Test
  void everySeededChatHasMessages() {
    assertThat(seeded.at("/chats")).hasSize(40);
    List<String> names = new ArrayList<>();
    seeded.at("/chats").forEach(name -> names.add(name.stringValue()));
    assertThat(
            database()
                .collection("chats")
                .countDocuments(
                    new Document("chatId", new Document("$in", names))
                        .append("lastSequence", new Document("$gt", 0))))
        .isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({
    "queries, /data/query, assigned in-progress resolved closed pending",
    "disputes, /data/dispute, assigned in-progress mediation resolved closed pending"
  })
  void casesOfEveryStateCanBeOpenedByTheirOwners(String kind, String pointer, String states) {
    List<String> seen = new ArrayList<>();
    for (JsonNode id : seeded.at("/" + kind)) {
      JsonNode found =
          api.get("/api/" + kind + "/" + id.stringValue())
              .bearer(seeded.at("/admin/accessToken").stringValue())
              .expect(200)
              .at(pointer);
      seen.add(found.at("/status").stringValue());
    }
    assertThat(seen).contains(states.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "citizens, /api/queries, /data",
    "citizens, /api/disputes, /data",
    "citizens, /api/consultations, /data/consultations",
    "citizens, /api/citizens/connected-lawyers, /data/connections",
    "citizens, /api/citizens/pending-connection-requests, /data/requests",
    "citizens, /api/chats, /data/chats",
    "citizens, /api/citizens/direct-chats, /data/chats",
    "citizens, /api/citizens/received-offers, /data/offers",
    "lawyers, /api/chats, /data/chats",
    "lawyers, /api/lawyers/my-chats, /data/chats",
    "lawyers, /api/lawyers/pending-requests, /data/requests",
    "lawyers, /api/queries, /data",
    "lawyers, /api/disputes, /data",
    "lawyers, /api/consultations, /data/consultations",
    "lawyers, /api/lawyers/connected-citizens, /data/connections",
    "lawyers, /api/lawyers/pending-connection-requests, /data/requests"
  })
  void theFirstAccountsHaveSomethingOnEveryList(String role, String path, String pointer) {
    JsonNode list =
        api.get(path)
            .bearer(seeded.at("/" + role + "/0/accessToken").stringValue())
            .expect(200)
            .at(pointer);
    assertThat(list.isArray() && !list.isEmpty()).as("%s: %s", path, list).isTrue();
  }

  private String seed(int cases) {
    Path file = folder.resolve("seed.json");
    Optional<String> output = cluster.seed(options(cases, file));
    assumeTrue(output.isPresent(), "needs a server that scripts/seed can reach");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String said(int cases) {
    return cluster.seed(options(cases, folder.resolve("again.json"))).orElseThrow();
  }

  private static List<String> options(int cases, Path file) {
    String count = String.valueOf(cases);
    return List.of(
        "--lawyers", count,
        "--citizens", "20",
        "--queries", count,
        "--disputes", count,
        "--consultations", count,
        "--connections", count,
        "--chats", "40",
        "--json", file.toString());
  }
}
