package org.chainverdict.chat.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.FileData;
import org.chainverdict.chat.Message;
import org.chainverdict.shared.Id;

/**
 * A message in the contract's form.
 *
 * @param isRead those of the others who have read it
 */
public record MessageView(
    @JsonProperty("_id") Id id,
    Object sender,
    String content,
    String messageType,
    FileView fileData,
    List<ReaderView> isRead,
    Instant timestamp,
    Instant editedAt,
    boolean isDeleted) {

  /** A file as its document describes it. */
  public record FileView(
      String ipfsHash, String originalName, String mimeType, long size, String url, Id documentId) {

    static FileView of(FileData file) {
      return file == null
          ? null
          : new FileView(
              file.key(),
              file.originalName(),
              file.mimeType(),
              file.size(),
              file.url(),
              file.documentId());
    }
  }

  /** Somebody who has read it. */
  public record ReaderView(Id user) {}

  static MessageView of(Message message, Chat chat, References references) {
    return new MessageView(
        message.id(),
        references.sender(message.sender()),
        message.content().text(),
        message.content().type().wireName(),
        FileView.of(message.content().file()),
        readers(message, chat),
        message.timestamp(),
        message.editedAt(),
        message.deleted());
  }

  static List<MessageView> of(List<Message> messages, Chat chat, References references) {
    return messages.stream().map(message -> of(message, chat, references)).toList();
  }

  /** By the read positions; nobody is said to have read his own. */
  private static List<ReaderView> readers(Message message, Chat chat) {
    return chat.participants().stream()
        .filter(one -> one.lastRead() >= message.sequence())
        .filter(one -> !one.user().equals(message.sender()))
        .map(one -> new ReaderView(one.user()))
        .toList();
  }
}
