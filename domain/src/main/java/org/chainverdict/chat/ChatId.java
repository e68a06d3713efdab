package org.chainverdict.chat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chainverdict.cases.CaseType;
import org.chainverdict.shared.Id;

/**
 * Name of a chat, in one of three forms: {@code direct_<a>_<b>} with the two accounts in order,
 * {@code query_<case>} and {@code dispute_<case>}. So the same two people, or the same case, never
 * have two chats.
 */
public record ChatId(String value) {

  /** All three forms, as a regular expression for the whole text. */
  public static final String PATTERN =
      "^(?:direct_[0-9a-f]{24}_[0-9a-f]{24}|(?:query|dispute)_[0-9a-f]{24})$";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  public ChatId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a chat identifier");
    }
  }

  /** Empty when the text has none of the three forms. */
  public static Optional<ChatId> parse(String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new ChatId(text))
        : Optional.empty();
  }

  public static ChatId direct(Id one, Id other) {
    boolean inOrder = one.hex().compareTo(other.hex()) <= 0;
    Id first = inOrder ? one : other;
    Id second = inOrder ? other : one;
    return new ChatId("direct_" + first + '_' + second);
  }

  public static ChatId ofCase(CaseType type, Id caseId) {
    return new ChatId(type.wireName() + '_' + caseId);
  }

  @Override
  public String toString() {
    return value;
  }
}
