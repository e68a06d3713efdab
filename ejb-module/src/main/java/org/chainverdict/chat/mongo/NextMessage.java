package org.chainverdict.chat.mongo;

import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.shared.Id;

/** What a new message changes of its chat, in one write that takes its number as well. */
final class NextMessage {

  private NextMessage() {}

  /**
   * The number is one more than the last, so that there are no gaps; the time never runs back, even
   * where the clocks of two nodes differ.
   */
  static List<Bson> change(Id sender, String content, Instant now) {
    Document number =
        new Document("$add", List.of(new Document("$ifNull", List.of("$lastSequence", 0L)), 1L));
    Document time = new Document("$max", List.of(date(now), "$lastMessage.timestamp"));
    return List.of(
        set(
            new Document("lastSequence", number)
                .append("lastMessage.timestamp", time)
                .append("lastMessage.sender", objectId(sender))
                // A text may look like an expression; it must not be taken for one.
                .append("lastMessage.content", new Document("$literal", content))),
        set(
            new Document("updatedAt", "$lastMessage.timestamp")
                .append("participants", ReadPosition.atEnd(sender))));
  }

  private static Bson set(Document fields) {
    return new Document("$set", fields);
  }
}
