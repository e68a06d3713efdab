package org.chainverdict.documents.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.chainverdict.chat.ChatId;
import org.chainverdict.platform.json.SelfChecked;
import org.chainverdict.shared.FieldError;

/** The fields beside the file that goes into a chat. */
public record ChatFileRequest(
    String chatId, @Size(max = 500, message = "must be at most 500 characters") String description)
    implements SelfChecked {

  @Override
  public List<FieldError> check() {
    return ChatId.parse(chatId).isPresent()
        ? List.of()
        : List.of(FieldError.body("chatId", "must be the identifier of a chat", chatId));
  }

  ChatId chat() {
    return new ChatId(chatId);
  }

  String text() {
    return description == null || description.isBlank() ? null : description.strip();
  }
}
