package org.chainverdict.chat;

/** The parts of a chat that a list can be narrowed to; the identifier is always there. */
public enum ChatField {
  CHAT_ID,
  STATUS,
  CREATED_AT,
  UPDATED_AT,
  PARTICIPANTS,
  LAST_MESSAGE,
  CONNECTED_AT
}
