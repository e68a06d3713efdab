package org.chainverdict.chat;

import org.chainverdict.cases.CaseType;
import org.chainverdict.shared.Id;

/** Opens chats for other components. Every call may be repeated and joins the unit of work. */
public interface ChatRooms {

  /** The active chat of a case, between its owner and its lawyer. */
  ChatId openCaseChat(CaseType type, Id caseId, Id citizen, Id lawyer);

  /** The active direct chat of an accepted connection; a pending one becomes active. */
  ChatId openDirectChat(Id citizen, Id lawyer, Id connection);
}
