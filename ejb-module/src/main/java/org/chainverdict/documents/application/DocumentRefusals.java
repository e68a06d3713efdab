package org.chainverdict.documents.application;

import org.chainverdict.shared.Problem;

/** What callers are told. */
final class DocumentRefusals {

  private DocumentRefusals() {}

  static Problem unknown() {
    return Problem.notFound("Document not found");
  }

  static Problem notReader() {
    return Problem.forbidden("You have no access to this document");
  }

  static Problem notUploader() {
    return Problem.forbidden("Only whoever uploaded a document may delete it");
  }

  static Problem unknownMatter() {
    return Problem.notFound("Case or connection not found");
  }

  static Problem notParty() {
    return Problem.forbidden("Only the two parties of a case or connection may file documents");
  }

  static Problem notInChat() {
    return Problem.forbidden("Only those who take part in a chat may send files into it");
  }

  static Problem chatTakesNothing() {
    return Problem.forbidden("Nothing can be sent into this chat now");
  }

  static Problem wrongType(String name) {
    return Problem.unsupported(
        "%s is not a PDF, Word, Excel, text, JPEG, PNG or GIF file".formatted(name));
  }
}
