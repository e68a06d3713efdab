package org.chainverdict.chat;

import java.util.Locale;
import org.chainverdict.shared.Id;

/**
 * A file in a chat, as the stored document describes it; nothing of it is taken from a client.
 *
 * @param key under which the storage knows it ({@code ipfsHash} in answers)
 */
public record FileData(
    String key, String originalName, String mimeType, long size, String url, Id documentId) {

  public boolean isImage() {
    return mimeType != null && mimeType.toLowerCase(Locale.ROOT).startsWith("image/");
  }
}
