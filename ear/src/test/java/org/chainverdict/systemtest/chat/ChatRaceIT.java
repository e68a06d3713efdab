package org.chainverdict.systemtest.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** Two open or accept one chat at the same moment, on two nodes where there are two. */
class ChatRaceIT extends ChatTest {

  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void register() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @RepeatedTest(3)
  @Tag("C28")
  void twoWhoOpenADirectChatGetTheSame() throws Exception {
    String unused = assignedQuery(citizen, lawyer);

    List<Answer> answers =
        atOnce(
            call("POST", first(), citizen, "chats/direct/" + lawyer.id()),
            call("POST", second(), lawyer, "chats/direct/" + citizen.id()));

    assertSameChat(answers, chatId(citizen, lawyer));
  }

  @RepeatedTest(3)
  @Tag("C28")
  void twoWhoOpenTheChatOfACaseGetTheSame() throws Exception {
    String query = assignedQuery(citizen, lawyer);
    database().collection("chats").deleteOne(Filters.eq("chatId", "query_" + query));

    List<Answer> answers =
        atOnce(
            call("GET", first(), citizen, "chats/case/query/" + query),
            call("GET", second(), lawyer, "chats/case/query/" + query));

    assertSameChat(answers, "query_" + query);
  }

  @RepeatedTest(3)
  @Tag("C11")
  void ofTwoAcceptancesOneWins() throws Exception {
    String chatId = connected(citizen, lawyer);
    setChat(chatId, Updates.set("status", "pending"));

    List<Answer> answers =
        atOnce(
            call("POST", first(), lawyer, "lawyers/accept-request/" + chatId),
            call("POST", second(), lawyer, "lawyers/accept-request/" + chatId));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 404);
    assertThat(chat(chatId)).containsEntry("status", "active");
  }

  private void assertSameChat(List<Answer> answers, String chatId) {
    assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
    assertThat(answers.get(0).textAt("/data/chat/_id"))
        .isEqualTo(answers.get(1).textAt("/data/chat/_id"));
    assertThat(database().collection("chats").countDocuments(Filters.eq("chatId", chatId)))
        .isEqualTo(1);
  }

  private static Call call(String method, Api node, Account caller, String path) {
    return node.call(method, "/api/" + path).bearer(caller.accessToken());
  }

  private Api first() {
    return cluster.node(0);
  }

  private Api second() {
    return cluster.node(cluster.nodeCount() - 1);
  }

  private static List<Answer> atOnce(Call one, Call other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    List<Callable<Answer>> calls = new ArrayList<>();
    for (Call call : List.of(one, other)) {
      calls.add(
          () -> {
            int unused = start.await();
            return call.send();
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}
