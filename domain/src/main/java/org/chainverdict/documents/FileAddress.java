package org.chainverdict.documents;

/** Where a client fetches the bytes: always from this server, which asks who is asking. */
public final class FileAddress {

  private FileAddress() {}

  public static String of(String key) {
    return "/api/chats/file/" + key;
  }
}
