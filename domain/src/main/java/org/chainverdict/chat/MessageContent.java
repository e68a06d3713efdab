package org.chainverdict.chat;

import org.chainverdict.shared.Characters;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/**
 * What a message says. There is no way to make one from a client's word alone but as a text: files
 * come from stored documents, and system messages are not made by people.
 *
 * @param file null for texts
 */
public record MessageContent(MessageType type, String text, FileData file) {

  public static final int MAX_LENGTH = 1000;

  /** Stands as the content of a file that came without words. */
  static final String FILE_WITHOUT_WORDS = "Shared a file";

  /**
   * @throws Problem (invalid input) when it is blank or too long
   */
  public static MessageContent text(String text) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.isEmpty() || Characters.count(stripped) > MAX_LENGTH) {
      throw tooLong("1 to ");
    }
    return new MessageContent(MessageType.TEXT, stripped, null);
  }

  /**
   * @param words what is said of the file; may be null
   * @throws Problem (invalid input) when the words are too long
   */
  public static MessageContent file(FileData file, String words) {
    String stripped = words == null ? "" : words.strip();
    if (Characters.count(stripped) > MAX_LENGTH) {
      throw tooLong("at most ");
    }
    return new MessageContent(
        file.isImage() ? MessageType.IMAGE : MessageType.FILE,
        stripped.isEmpty() ? FILE_WITHOUT_WORDS : stripped,
        file);
  }

  private static Problem tooLong(String range) {
    return Problem.invalid(
        FieldError.body(
            "content", "A message must have " + range + MAX_LENGTH + " characters", null));
  }
}
