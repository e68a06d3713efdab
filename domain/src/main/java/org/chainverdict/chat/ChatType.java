package org.chainverdict.chat;

import java.util.Locale;
import java.util.Optional;
import org.chainverdict.cases.CaseType;

/** What a chat belongs to. */
public enum ChatType {
  DIRECT,
  QUERY,
  DISPUTE;

  /** The name in answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ChatType> parse(String wireName) {
    for (ChatType type : values()) {
      if (type.wireName().equals(wireName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  public static ChatType of(CaseType type) {
    return type == CaseType.QUERY ? QUERY : DISPUTE;
  }
}
