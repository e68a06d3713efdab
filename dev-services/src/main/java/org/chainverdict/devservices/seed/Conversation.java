package org.chainverdict.devservices.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.Message;
import org.chainverdict.chat.MessageContent;
import org.chainverdict.shared.Id;

/**
 * The messages of one chat and how far each side has read them.
 *
 * @param lastRead by account
 */
record Conversation(ChatId chat, List<Message> messages, Map<Id, Long> lastRead) {

  private static final int FEWEST = 5;
  private static final int MOST = 60;

  /** A talk of two who know each other, spread over the time since the chat was opened. */
  static Conversation between(SeededRoom room, Instant today) {
    Dice dice = new Dice(room.kind(), room.number());
    int count = FEWEST + dice.below(MOST - FEWEST + 1);
    List<Message> messages = new ArrayList<>();
    Id sender = dice.chance(70) ? room.citizen() : room.lawyer();
    for (int i = 0; i < count; i++) {
      boolean byCitizen = sender.equals(room.citizen());
      messages.add(
          message(
              room,
              i + 1,
              sender,
              dice.pick(byCitizen ? ChatTexts.CITIZEN : ChatTexts.LAWYER),
              at(room.opened(), today, i, count, dice)));
      if (dice.chance(70)) {
        sender = byCitizen ? room.lawyer() : room.citizen();
      }
    }
    return of(room, messages, dice);
  }

  /** The words of somebody who asks a lawyer and has no answer yet. */
  static Conversation request(SeededRoom room) {
    Dice dice = new Dice(room.kind(), room.number());
    Message message =
        message(room, 1, room.citizen(), dice.pick(ChatTexts.REQUESTS), room.opened());
    return new Conversation(
        room.chat(), List.of(message), Map.of(room.citizen(), 1L, room.lawyer(), 0L));
  }

  /** Whoever writes has read what came before; of the rest he may have read some or all. */
  private static Conversation of(SeededRoom room, List<Message> messages, Dice dice) {
    Map<Id, Long> lastRead = new HashMap<>();
    for (Id side : List.of(room.citizen(), room.lawyer())) {
      long own =
          messages.stream()
              .filter(message -> message.sender().equals(side))
              .mapToLong(Message::sequence)
              .max()
              .orElse(0);
      int behind = (int) (messages.size() - own);
      boolean hasReadAll = behind == 0 || dice.chance(40);
      lastRead.put(side, hasReadAll ? messages.size() : own + dice.below(behind));
    }
    return new Conversation(room.chat(), messages, lastRead);
  }

  private static Message message(
      SeededRoom room, int sequence, Id sender, String text, Instant at) {
    return new Message(
        room.messageId(sequence), sequence, sender, MessageContent.text(text), at, null, false);
  }

  private static Instant at(Instant opened, Instant today, int index, int count, Dice dice) {
    Duration span = Duration.between(opened, today);
    Duration usable = span.isNegative() ? Duration.ZERO : span;
    return opened.plusMillis(
        1 + index + usable.toMillis() / (count * 100L) * (index * 100L + dice.below(90)));
  }
}
