package org.chainverdict.systemtest.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a citizen asks a lawyer whom he does not know. */
@Tag("smoke")
class MessageRequestIT extends ChatTest {

  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void register() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @Test
  void aRequestMakesAPendingChatWithItsTextAsFirstMessage() {
    String chatId =
        ask(api, lawyer).json(fields("message", " May I ask? ")).expect(200).textAt("/data/chatId");

    assertThat(chatId).isEqualTo(chatId(citizen, lawyer));
    assertThat(chat(chatId).getString("status")).isEqualTo("pending");
    assertThat(messages(chatId))
        .extracting(m -> m.getString("content"))
        .containsExactly("May I ask?");
    Answer seen = get(lawyer, "chats/" + chatId).expect(200);
    assertThat(seen.textAt("/data/chat/messages/0/sender/name")).isEqualTo(citizen.name());
    post(lawyer, "lawyers/accept-request/" + chatId).expect(200);
    says(lawyer, chatId, "Of course");
  }

  @Test
  void withoutWordsItGetsSome() {
    String chatId = ask(api, lawyer).expect(200).textAt("/data/chatId");
    String again =
        ask(api, lawyer).json(fields("message", "  ")).expect(200).textAt("/data/chatId");
    assertThat(again).isEqualTo(chatId);
    assertThat(messages(chatId)).hasSize(2).allMatch(m -> !m.getString("content").isBlank());
  }

  @Test
  void anExistingChatKeepsItsStateAndGetsTheText() {
    String chatId = connected(citizen, lawyer);
    ask(api, lawyer).json(fields("message", "One more thing")).expect(200);
    assertThat(chat(chatId).getString("status")).isEqualTo("active");
    assertThat(messages(chatId)).hasSize(1);

    setChat(chatId, Updates.set("status", "closed"));
    ask(api, lawyer).json(fields("message", "Hello?")).expect(409);
    assertThat(messages(chatId)).hasSize(1);
    assertThat(database().user(citizen.id()).getList("messageRequests", Document.class)).hasSize(1);
  }

  @Test
  void twoAnHourToOneLawyerAndTheRefusalSaysWhenThereIsRoom() {
    ask(api, lawyer).expect(200);
    ask(api, lawyer).expect(200);

    Answer refused = ask(api, lawyer).expect(429);

    assertThat(Long.parseLong(refused.header("Retry-After").orElseThrow())).isBetween(3000L, 3601L);
    assertThat(messages(chatId(citizen, lawyer))).hasSize(2);
    ask(api, verifiedLawyer()).expect(200);

    age(Duration.ofMinutes(61));
    ask(api, lawyer).expect(200);
    assertThat(database().user(citizen.id()).getList("messageRequests", Document.class)).hasSize(1);
  }

  @Test
  @Tag("C14")
  void ofFourAtTheSameMomentTwoPass() throws Exception {
    CyclicBarrier start = new CyclicBarrier(4);
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Call call = ask(cluster.node(i % cluster.nodeCount()), lawyer);
      calls.add(
          () -> {
            int unused = start.await();
            return call.send().status();
          });
    }
    List<Integer> statuses = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Integer> answer : threads.invokeAll(calls)) {
        statuses.add(answer.get());
      }
    } finally {
      threads.shutdown();
    }

    assertThat(statuses).containsExactlyInAnyOrder(200, 200, 429, 429);
    assertThat(messages(chatId(citizen, lawyer)))
        .extracting(message -> message.getLong("sequence"))
        .containsExactly(1L, 2L);
  }

  @Test
  void onlyVerifiedActiveLawyersAreAskedAndOnlyByCitizens() {
    ask(api, accounts.lawyer()).expect(404);
    ask(api, accounts.citizen()).expect(404);
    post(citizen, "citizens/message-request/" + new ObjectId().toHexString()).expect(404);
    post(citizen, "citizens/message-request/none").expect(400);
    ask(api, lawyer).json(fields("message", "x".repeat(501))).expect(400);
    post(lawyer, "citizens/message-request/" + lawyer.id()).expect(403);
    api.post("/api/citizens/message-request/" + lawyer.id()).expect(401);
    database()
        .users()
        .updateOne(Filters.eq("_id", new ObjectId(lawyer.id())), Updates.set("isActive", false));
    ask(api, lawyer).expect(404);
    assertThat(chat(chatId(citizen, lawyer))).isNull();
  }

  private Call ask(Api node, Account other) {
    return node.post("/api/citizens/message-request/" + other.id()).bearer(citizen.accessToken());
  }

  /** Lets the citizen's requests be older. */
  private void age(Duration by) {
    List<Document> entries =
        database().user(citizen.id()).getList("messageRequests", Document.class);
    Date earlier = Date.from(Instant.now().minus(by));
    entries.forEach(entry -> entry.put("timestamp", earlier));
    database()
        .users()
        .updateOne(
            Filters.eq("_id", new ObjectId(citizen.id())), Updates.set("messageRequests", entries));
  }
}
