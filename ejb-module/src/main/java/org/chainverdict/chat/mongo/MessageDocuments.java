package org.chainverdict.chat.mongo;

import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.flag;
import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.objectId;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.put;
import static org.chainverdict.persistence.mongo.Docs.text;
import static org.chainverdict.persistence.mongo.Docs.whole;

import org.bson.Document;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.FileData;
import org.chainverdict.chat.Message;
import org.chainverdict.chat.MessageContent;
import org.chainverdict.chat.MessageType;

/** Messages as documents of {@code messages}, and back. */
final class MessageDocuments {

  private MessageDocuments() {}

  static Document write(ChatId chat, Message message) {
    MessageContent content = message.content();
    Document document =
        new Document("_id", objectId(message.id()))
            .append("chatId", chat.value())
            .append("sequence", message.sequence())
            .append("sender", objectId(message.sender()))
            .append("content", content.text())
            .append("messageType", content.type().wireName())
            .append("timestamp", date(message.timestamp()))
            .append("isDeleted", message.deleted());
    if (content.file() != null) {
      document.append("fileData", write(content.file()));
    }
    return document;
  }

  static Message read(Document message) {
    return new Message(
        id(message, "_id"),
        whole(message, "sequence", 0),
        id(message, "sender"),
        new MessageContent(
            MessageType.parse(text(message, "messageType")).orElse(MessageType.TEXT),
            text(message, "content"),
            part(message, "fileData").map(MessageDocuments::file).orElse(null)),
        instant(message, "timestamp"),
        instant(message, "editedAt"),
        flag(message, "isDeleted", false));
  }

  private static Document write(FileData file) {
    Document document = new Document();
    put(document, "ipfsHash", file.key());
    put(document, "originalName", file.originalName());
    put(document, "mimeType", file.mimeType());
    put(document, "size", file.size());
    put(document, "url", file.url());
    put(document, "documentId", file.documentId() == null ? null : objectId(file.documentId()));
    return document;
  }

  private static FileData file(Document file) {
    return new FileData(
        text(file, "ipfsHash"),
        text(file, "originalName"),
        text(file, "mimeType"),
        whole(file, "size", 0),
        text(file, "url"),
        id(file, "documentId"));
  }
}
