package org.chainverdict.chat.application;

import org.chainverdict.shared.Problem;

/** The refusals that several use cases share. */
final class ChatRefusals {

  private ChatRefusals() {}

  /** The same for unknown and foreign ones: nobody learns of others' chats. */
  static Problem unknown() {
    return Problem.notFound("You have no chat with this identifier.");
  }
}
