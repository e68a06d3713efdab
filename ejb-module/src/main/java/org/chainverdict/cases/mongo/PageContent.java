package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.eq;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.cases.CaseType;
import org.chainverdict.chat.mongo.ChatSummaryReader;
import org.chainverdict.identity.mongo.PersonReader;
import org.chainverdict.shared.Id;

/**
 * Everything that a page shows, in one command: cases of both collections, their chats and the
 * people. Each has a row of its own, joined by its identifier, so every join reads an index and no
 * row grows with the page. The reader's own account is where it starts, because it is there.
 */
final class PageContent {

  static final String PERSON = "person";
  static final String CHAT = "chat";
  private static final String WANTED = "wanted";
  private static final String ANY = "any";

  private final Id reader;
  private final List<Document> wanted = new ArrayList<>();
  private final Document shown = new Document();
  private final List<Bson> joins = new ArrayList<>();

  PageContent(Id reader) {
    this.reader = reader;
  }

  /**
   * @param fields what is loaded of each
   */
  PageContent cases(CaseType type, Collection<ObjectId> ids, Collection<String> fields) {
    return join(CaseFields.collection(type), type.wireName(), ids, fields);
  }

  PageContent people(Collection<Id> ids) {
    List<ObjectId> people = ids.stream().map(id -> objectId(id)).toList();
    return join("users", PERSON, people, PersonReader.FIELDS);
  }

  /** The chats about the cases. */
  PageContent chats() {
    // An identifier that is always there: without one, chats about no case would be found.
    joins.add(lookup("chats", WANTED + '.' + ANY, "relatedCase.caseId", CHAT));
    ChatSummaryReader.FIELDS.forEach(field -> shown.append(CHAT + '.' + field, 1));
    return this;
  }

  int rows() {
    return wanted.size();
  }

  List<Bson> stages() {
    List<Bson> stages = new ArrayList<>();
    stages.add(match(eq("_id", objectId(reader))));
    stages.add(project(new Document(WANTED, new Document("$literal", wanted))));
    stages.add(unwind('$' + WANTED));
    stages.addAll(joins);
    stages.add(project(shown));
    return stages;
  }

  private PageContent join(
      String collection, String name, Collection<ObjectId> ids, Collection<String> fields) {
    if (ids.isEmpty()) {
      return this;
    }
    ids.stream().distinct().forEach(id -> wanted.add(new Document(name, id).append(ANY, id)));
    joins.add(lookup(collection, WANTED + '.' + name, "_id", name));
    shown.append(name + "._id", 1);
    fields.stream().sorted().forEach(field -> shown.append(name + '.' + field, 1));
    return this;
  }
}
