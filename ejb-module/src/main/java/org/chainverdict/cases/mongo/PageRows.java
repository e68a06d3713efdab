package org.chainverdict.cases.mongo;

import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.cases.CaseType;
import org.chainverdict.identity.KnownPeople;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.mongo.PersonReader;
import org.chainverdict.shared.Id;

/** The rows of a {@link PageContent}. What is gone since its key was read is missing. */
final class PageRows {

  private final Map<ObjectId, Document> cases = new HashMap<>();
  private final Map<ObjectId, List<Document>> chats = new HashMap<>();
  private final Map<Id, Person> people = new HashMap<>();

  PageRows(Iterable<Document> rows) {
    for (Document row : rows) {
      for (CaseType type : CaseType.values()) {
        for (Document found : parts(row, type.wireName())) {
          cases.put(found.getObjectId("_id"), found);
          chats.put(found.getObjectId("_id"), parts(row, PageContent.CHAT));
        }
      }
      for (Document found : parts(row, PageContent.PERSON)) {
        people.put(id(found, "_id"), PersonReader.person(found));
      }
    }
  }

  /** Null when it is gone. */
  Document legalCase(ListKey key) {
    return cases.get(key.caseId());
  }

  List<Document> chats(ListKey key) {
    return chats.getOrDefault(key.caseId(), List.of());
  }

  KnownPeople people(Set<Id> sought) {
    return new KnownPeople(sought, people);
  }
}
