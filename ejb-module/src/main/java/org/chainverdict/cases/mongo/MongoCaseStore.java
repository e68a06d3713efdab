package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.cases.Answerable;
import org.chainverdict.cases.Assignment;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.cases.CaseRequest;
import org.chainverdict.cases.CaseScope;
import org.chainverdict.cases.CaseStore;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.RequestStatus;
import org.chainverdict.cases.StatusChange;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.persistence.mongo.SearchedPage;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** One document per case, with requests, notes and timeline inside. */
@ApplicationScoped
@MongoAdapter
public class MongoCaseStore implements CaseStore {

  private MongoConnection connection;
  private Map<CaseType, Collection> collections;

  MongoCaseStore() {}

  @Inject
  public MongoCaseStore(MongoConnection connection) {
    this.connection = connection;
    this.collections = new EnumMap<>(CaseType.class);
    for (CaseType type : CaseType.values()) {
      collections.put(type, new Collection(connection, CaseFields.collection(type)));
    }
  }

  @Override
  public Id nextId() {
    return new Id(new ObjectId().toHexString());
  }

  @Override
  public void add(LegalCase legalCase) {
    in(legalCase.type()).insert(CaseWriter.legalCase(legalCase));
  }

  @Override
  public Optional<LegalCase> find(CaseType type, Id id) {
    return first(type, CaseConditions.is(id));
  }

  @Override
  public Optional<Answerable> findToAnswer(RequestKind kind, Id request) {
    Bson holding = eq(CaseFields.list(kind) + "._id", objectId(request));
    return toAnswer(List.of(CaseType.values()), holding, request);
  }

  @Override
  public Optional<Answerable> findToAnswer(CaseType type, Id caseId, Id request) {
    return toAnswer(List.of(type), CaseConditions.is(caseId), request);
  }

  @Override
  public Page<LegalCase> list(
      CaseType type, CaseScope scope, CaseFilter filter, PageRequest page, Set<String> fields) {
    CaseScope narrowed = scope.narrowedBy(filter.status());
    if (narrowed.isEmpty()) {
      return new Page<>(List.of(), 0, page);
    }
    Bson query = CaseListQuery.filter(narrowed, filter);
    Bson loaded = CaseListQuery.projection(fields);
    Function<Document, LegalCase> reader = document -> CaseReader.legalCase(type, document);
    return filter.search() == null
        ? in(type).page(query, CaseListQuery.NEWEST_FIRST, loaded, page, reader)
        : SearchedPage.of(in(type), query, CaseListQuery.NEWEST_FIRST, loaded, page, reader);
  }

  @Override
  public boolean addRequest(CaseType type, Id caseId, RequestKind kind, CaseRequest request) {
    return in(type)
        .update(
            and(
                CaseConditions.is(caseId),
                CaseConditions.open(),
                CaseConditions.noPendingOf(kind, request.lawyer())),
            combine(
                push(CaseFields.list(kind), CaseWriter.request(request)),
                set("updatedAt", date(request.requestedAt()))));
  }

  @Override
  public boolean reject(
      CaseType type, Id caseId, RequestKind kind, Id request, String response, Instant now) {
    String entry = CaseFields.list(kind) + ".$.";
    List<Bson> changes = new ArrayList<>();
    changes.add(set(entry + "status", RequestStatus.REJECTED.wireName()));
    changes.add(set(entry + "respondedAt", date(now)));
    changes.add(set("updatedAt", date(now)));
    if (response != null) {
      changes.add(set(entry + "response", response));
    }
    return in(type).update(CaseConditions.pendingRequest(caseId, kind, request), combine(changes));
  }

  @Override
  public boolean removeRequest(CaseType type, Id caseId, RequestKind kind, Id lawyer, Instant now) {
    Document entry =
        new Document("lawyerId", objectId(lawyer))
            .append("status", RequestStatus.PENDING.wireName());
    return in(type)
        .update(
            and(CaseConditions.is(caseId), CaseConditions.pendingOf(kind, lawyer)),
            combine(pull(CaseFields.list(kind), entry), set("updatedAt", date(now))));
  }

  @Override
  public Optional<Set<Id>> assign(CaseType type, Id caseId, Assignment assignment) {
    return in(type)
        .updateAndGet(
            and(
                CaseConditions.is(caseId),
                CaseConditions.open(),
                CaseConditions.pendingRequest(assignment.kind(), assignment.request())),
            CaseChanges.assignment(assignment),
            CaseReader.LAWYERS)
        .map(CaseReader::lawyers);
  }

  @Override
  public boolean changeStatus(LegalCase legalCase, StatusChange change) {
    return in(legalCase.type())
        .update(
            CaseConditions.unchanged(legalCase, change),
            CaseChanges.statusChange(legalCase.type(), change));
  }

  private Optional<Answerable> toAnswer(List<CaseType> types, Bson filter, Id request) {
    return Optional.ofNullable(
            AnswerablePipeline.of(types, filter, request).run(connection).first())
        .map(AnswerablePipeline::answerable);
  }

  private Optional<LegalCase> first(CaseType type, Bson filter) {
    return in(type)
        .first(filter, CaseListQuery.projection(Set.of()))
        .map(document -> CaseReader.legalCase(type, document));
  }

  private Collection in(CaseType type) {
    return collections.get(type);
  }
}
