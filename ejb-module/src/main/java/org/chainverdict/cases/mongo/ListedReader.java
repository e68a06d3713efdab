package org.chainverdict.cases.mongo;

import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.text;

import org.bson.Document;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.ListedCase;
import org.chainverdict.cases.ListedRequest;
import org.chainverdict.chat.ChatSummary;
import org.chainverdict.chat.mongo.ChatSummaryReader;
import org.chainverdict.shared.Id;

/** Rows of the lists over both collections. */
final class ListedReader {

  private ListedReader() {}

  /**
   * @param reader whose chats and unread messages count
   */
  static ListedCase listedCase(Document document, Id reader) {
    return new ListedCase(CaseReader.legalCase(type(document), document), chat(document, reader));
  }

  static ListedRequest request(Document document) {
    return new ListedRequest(
        type(document),
        id(document, "_id"),
        CaseReader.content(document),
        id(document, "citizen"),
        instant(document, "createdAt"),
        part(document, RequestListPipeline.REQUEST).map(CaseReader::request).orElseThrow());
  }

  /** A chat in which the reader takes no part is not shown. */
  private static ChatSummary chat(Document document, Id reader) {
    return parts(document, CaseListPipeline.CHAT).stream()
        .filter(
            chat ->
                parts(chat, "participants").stream()
                    .anyMatch(participant -> reader.equals(id(participant, "user"))))
        .findFirst()
        .map(chat -> ChatSummaryReader.summary(chat, reader))
        .orElse(null);
  }

  private static CaseType type(Document document) {
    return CaseType.parse(text(document, CaseListPipeline.TYPE)).orElseThrow();
  }
}
