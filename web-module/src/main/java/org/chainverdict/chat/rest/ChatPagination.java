package org.chainverdict.chat.rest;

import org.chainverdict.chat.application.ChatPage;

/**
 * Where a page of messages stands.
 *
 * @param total number of messages; null where the route does not tell
 */
public record ChatPagination(int current, Long total, boolean hasMore) {

  static ChatPagination of(ChatPage page) {
    return new ChatPagination(page.request().page(), null, page.hasMore());
  }

  static ChatPagination withTotal(ChatPage page) {
    return new ChatPagination(page.request().page(), page.chat().lastSequence(), page.hasMore());
  }
}
