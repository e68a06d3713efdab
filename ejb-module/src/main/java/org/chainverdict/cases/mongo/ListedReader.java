package org.chainverdict.cases.mongo;

import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.parts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.chainverdict.cases.CaseList;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.ListedCase;
import org.chainverdict.cases.ListedRequest;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.chat.ChatSummary;
import org.chainverdict.chat.mongo.ChatSummaryReader;
import org.chainverdict.shared.Id;

/** Items of the lists over both collections. */
final class ListedReader {

  private ListedReader() {}

  /** Empty as well when the case has left the list since. */
  static Optional<ListedCase> listedCase(ListKey key, PageRows rows, CaseList list) {
    Document document = rows.legalCase(key);
    if (document == null) {
      return Optional.empty();
    }
    LegalCase found = CaseReader.legalCase(key.type(), document);
    if (!list.scope().stillHolds(found)) {
      return Optional.empty();
    }
    Set<String> unasked = CaseListPipeline.loadedUnasked(list);
    if (!unasked.isEmpty()) {
      document.keySet().removeAll(unasked);
      found = CaseReader.legalCase(key.type(), document);
    }
    return Optional.of(new ListedCase(found, chat(rows.chats(key), list.reader())));
  }

  /** Empty as well when the request was withdrawn since. */
  static Optional<ListedRequest> request(ListKey key, PageRows rows, RequestKind kind) {
    Document document = rows.legalCase(key);
    if (document == null) {
      return Optional.empty();
    }
    return parts(document, CaseFields.list(kind)).stream()
        .filter(request -> Objects.equals(request.get("_id"), key.id()))
        .findFirst()
        .map(
            request ->
                new ListedRequest(
                    key.type(),
                    id(document, "_id"),
                    CaseReader.content(document),
                    id(document, "citizen"),
                    instant(document, "createdAt"),
                    CaseReader.request(request)));
  }

  /** A chat in which the reader takes no part is not shown. */
  private static ChatSummary chat(List<Document> chats, Id reader) {
    return chats.stream()
        .filter(
            chat ->
                parts(chat, "participants").stream()
                    .anyMatch(participant -> reader.equals(id(participant, "user"))))
        .findFirst()
        .map(chat -> ChatSummaryReader.summary(chat, reader))
        .orElse(null);
  }
}
