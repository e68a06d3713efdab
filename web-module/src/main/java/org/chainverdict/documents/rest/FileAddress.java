package org.chainverdict.documents.rest;

/** Where a client fetches the bytes: always from this server, which asks who is asking. */
final class FileAddress {

  private FileAddress() {}

  static String of(String key) {
    return "/api/chats/file/" + key;
  }
}
