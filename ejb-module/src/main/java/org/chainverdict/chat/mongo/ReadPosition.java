package org.chainverdict.chat.mongo;

import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.shared.Id;

/** Up to which message a participant has read; the one place that moves it. */
final class ReadPosition {

  private ReadPosition() {}

  /** A change that writes nothing where all is read already. */
  static List<Bson> moveToEnd(Id user) {
    return List.of(new Document("$set", new Document("participants", atEnd(user))));
  }

  /** The participants, with this one at the chat's latest message. */
  static Document atEnd(Id user) {
    Document moved =
        new Document(
            "$mergeObjects",
            List.of(
                "$$one",
                new Document("lastRead", new Document("$ifNull", List.of("$lastSequence", 0L)))));
    Document participant =
        new Document(
            "$cond",
            List.of(new Document("$eq", List.of("$$one.user", objectId(user))), moved, "$$one"));
    return new Document(
        "$map",
        new Document("input", "$participants").append("as", "one").append("in", participant));
  }
}
