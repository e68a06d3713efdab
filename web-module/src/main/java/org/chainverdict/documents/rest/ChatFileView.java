package org.chainverdict.documents.rest;

import org.chainverdict.documents.FileAddress;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.shared.Id;

/** A file as the message that follows refers to it. */
public record ChatFileView(
    String ipfsHash, String originalName, String mimeType, long size, String url, Id documentId) {

  static ChatFileView of(LegalDocument document) {
    return new ChatFileView(
        document.key(),
        document.originalName(),
        document.mimeType(),
        document.size(),
        FileAddress.of(document.key()),
        document.id());
  }
}
