package org.chainverdict.chat.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.chainverdict.chat.AttachableFiles;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.Chats;
import org.chainverdict.chat.FileData;
import org.chainverdict.chat.MessageContent;
import org.chainverdict.chat.Messages;
import org.chainverdict.chat.Messages.Admission;
import org.chainverdict.chat.PostedMessage;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** The one way for a message into a chat, whatever door it came through. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Messaging {

  @Inject private AttachableFiles files;
  @Inject private Chats chats;
  @Inject private Messages messages;
  @Inject private UnitOfWork unitOfWork;

  public Messaging() {}

  Messaging(AttachableFiles files, Chats chats, Messages messages, UnitOfWork unitOfWork) {
    this.files = files;
    this.chats = chats;
    this.messages = messages;
    this.unitOfWork = unitOfWork;
  }

  /**
   * @throws Problem invalid for a text that is blank or too long, not found for somebody who takes
   *     no part, conflict while the chat takes no messages
   */
  public PostedMessage postText(Id sender, ChatId chat, String text) {
    return post(sender, chat, MessageContent.text(text));
  }

  /**
   * @param storageKey of a document that the sender has uploaded
   * @param words what is said of the file; may be null
   */
  public PostedMessage postFile(Id sender, ChatId chat, String storageKey, String words) {
    FileData file =
        files.byKey(sender, storageKey).orElseThrow(() -> noSuchFile("fileData.ipfsHash"));
    return post(sender, chat, MessageContent.file(file, words));
  }

  /** As {@link #postFile(Id, ChatId, String, String)}, by the document's identifier. */
  public PostedMessage postDocument(Id sender, ChatId chat, Id document, String words) {
    FileData file =
        files.byDocument(sender, document).orElseThrow(() -> noSuchFile("fileData.documentId"));
    return post(sender, chat, MessageContent.file(file, words));
  }

  private PostedMessage post(Id sender, ChatId chat, MessageContent content) {
    return unitOfWork
        .call(() -> messages.append(chat, sender, content, Admission.MESSAGE))
        .orElseThrow(() -> refusal(sender, chat));
  }

  /** Asked only for the refusal. */
  private Problem refusal(Id sender, ChatId chat) {
    return chats
        .find(chat, sender)
        .map(Chat::status)
        .map(
            status ->
                switch (status) {
                  case PENDING ->
                      Problem.conflict("This chat takes messages once it has been accepted.");
                  case CLOSED -> Problem.conflict("This chat is closed.");
                  case ACTIVE ->
                      Problem.conflict("This chat could not take the message. Please try again.");
                })
        .orElseGet(ChatRefusals::unknown);
  }

  private static Problem noSuchFile(String path) {
    return Problem.invalid(
        FieldError.body(path, "must name a document that you have uploaded", null));
  }
}
