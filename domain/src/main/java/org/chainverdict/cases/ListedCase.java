package org.chainverdict.cases;

import org.chainverdict.chat.ChatSummary;

/**
 * A case in a list of both types.
 *
 * @param chat null when there is none or it was not asked for
 */
public record ListedCase(LegalCase legalCase, ChatSummary chat) {

  public CaseType type() {
    return legalCase.type();
  }
}
