package org.chainverdict.systemtest.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.bson.Document;
import org.chainverdict.chat.PostedMessage;
import org.chainverdict.systemtest.support.Account;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many write into one chat at the same moment, over two connections as two nodes have them. */
@Tag("P1")
class MessageRaceIT extends ChatTest {

  private static final int WRITERS = 20;
  private static final int EACH = 3;

  @Test
  void noMessageIsLostAndNoNumberIsLeftOutOrGivenTwice() throws Exception {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String chatId = connected(citizen, lawyer);
    Writers nodes = writers();
    CyclicBarrier start = new CyclicBarrier(WRITERS);
    List<Callable<List<PostedMessage>>> work = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      int writer = i;
      Account sender = i % 3 == 0 ? citizen : lawyer;
      work.add(
          () -> {
            int unused = start.await();
            List<PostedMessage> posted = new ArrayList<>();
            for (int n = 0; n < EACH; n++) {
              posted.add(
                  nodes
                      .write(writer % 2, chatId, sender, "Message " + writer + '.' + n)
                      .orElseThrow());
            }
            return posted;
          });
    }

    List<PostedMessage> posted = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try {
      for (Future<List<PostedMessage>> future : threads.invokeAll(work)) {
        posted.addAll(future.get());
      }
    } finally {
      threads.shutdown();
    }

    int all = WRITERS * EACH;
    List<Document> stored = messages(chatId);
    assertThat(stored)
        .extracting(message -> message.getLong("sequence"))
        .isEqualTo(LongStream.rangeClosed(1, all).boxed().toList());
    assertThat(stored)
        .extracting(message -> message.getObjectId("_id").toHexString())
        .containsExactlyInAnyOrderElementsOf(
            posted.stream().map(message -> message.message().id().hex()).toList());
    assertThat(stored).extracting(message -> message.getDate("timestamp")).isSorted();
    Document last = stored.get(all - 1);
    Document chat = chat(chatId);
    assertThat(chat.getLong("lastSequence")).isEqualTo(all);
    assertThat(chat.get("lastMessage", Document.class))
        .containsEntry("content", last.getString("content"))
        .containsEntry("sender", last.getObjectId("sender"));
    assertThat(chat.getList("participants", Document.class))
        .allSatisfy(
            participant ->
                assertThat(participant.getLong("lastRead"))
                    .isEqualTo(
                        stored.stream()
                            .filter(
                                message ->
                                    message
                                        .getObjectId("sender")
                                        .equals(participant.getObjectId("user")))
                            .mapToLong(message -> message.getLong("sequence"))
                            .max()
                            .orElseThrow()));
  }
}
