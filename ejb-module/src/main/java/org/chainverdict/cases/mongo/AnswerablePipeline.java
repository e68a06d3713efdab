package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static org.chainverdict.persistence.mongo.Docs.flag;
import static org.chainverdict.persistence.mongo.Docs.objectId;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.text;

import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.Answerable;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.identity.Role;
import org.chainverdict.persistence.mongo.Union;
import org.chainverdict.shared.Id;

/** A case, and what must be known of the lawyer behind one of its offers, in one round trip. */
final class AnswerablePipeline {

  private static final String TYPE = "caseType";
  private static final String OFFER = "offer";
  private static final String OFFERERS = "offerers";

  private AnswerablePipeline() {}

  static Union of(List<CaseType> types, Bson filter, Id request) {
    Union union = null;
    for (CaseType type : types) {
      Document named = new Document(TYPE, new Document("$literal", type.wireName()));
      List<Bson> found = List.of(match(filter), limit(1), new Document("$set", named));
      String collection = CaseFields.collection(type);
      union = union == null ? Union.of(collection, found) : union.and(collection, found);
    }
    return union
        .then(new Document("$set", new Document(OFFER, offer(request))))
        .then(lookup("users", OFFER + ".lawyerId", "_id", OFFERERS))
        .then(project(loaded()));
  }

  static Answerable answerable(Document document) {
    CaseType type = CaseType.parse(text(document, TYPE)).orElseThrow();
    boolean available =
        parts(document, OFFERERS).stream()
            .anyMatch(
                user ->
                    Role.LAWYER.wireName().equals(text(user, "role"))
                        && flag(user, "isActive", false)
                        && flag(user, "isVerified", false));
    return new Answerable(CaseReader.legalCase(type, document), available);
  }

  private static Document offer(Id request) {
    Document isAsked = new Document("$eq", List.of("$$request._id", objectId(request)));
    String offers = '$' + CaseFields.list(RequestKind.OFFER);
    Document asked =
        new Document(
            "$filter",
            new Document("input", new Document("$ifNull", List.of(offers, List.of())))
                .append("as", "request")
                .append("cond", isAsked));
    return new Document("$arrayElemAt", List.of(asked, 0));
  }

  private static Document loaded() {
    Document projection = new Document(TYPE, 1);
    CaseFields.SHOWN.stream().sorted().forEach(field -> projection.append(field, 1));
    for (String flag : List.of("role", "isActive", "isVerified")) {
      projection.append(OFFERERS + '.' + flag, 1);
    }
    return projection;
  }
}
