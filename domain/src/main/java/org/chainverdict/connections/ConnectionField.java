package org.chainverdict.connections;

/** The parts of a connection that a list can be narrowed to; the identifier is always there. */
public enum ConnectionField {
  CITIZEN,
  LAWYER,
  STATUS,
  REQUEST_MESSAGE,
  REQUESTED_AT,
  CONNECTED_AT,
  CHAT_ID,
  CHAT_INFO
}
