package org.chainverdict.documents.mongo;

import static com.mongodb.client.model.Accumulators.addToSet;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.documents.DocumentCategory;
import org.chainverdict.documents.DocumentFilter;
import org.chainverdict.documents.DocumentStatus;
import org.chainverdict.documents.DocumentType;
import org.chainverdict.documents.Documents;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.documents.TypeStatistics;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** One round trip per change, one or two per list. */
@ApplicationScoped
@MongoAdapter
public class MongoDocuments implements Documents {

  private Collection documents;
  private Clock clock;
  private UnitOfWork unitOfWork;

  MongoDocuments() {}

  @Inject
  public MongoDocuments(MongoConnection connection, Clock clock, UnitOfWork unitOfWork) {
    this.documents = new Collection(connection, "documents");
    this.clock = clock;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Id nextId() {
    return new Id(new ObjectId().toHexString());
  }

  @Override
  public void add(List<LegalDocument> added) {
    List<Document> stored = added.stream().map(DocumentWriter::stored).toList();
    if (stored.size() == 1) {
      documents.insert(stored.get(0));
    } else {
      unitOfWork.run(() -> documents.insertAll(stored));
    }
  }

  @Override
  public Optional<LegalDocument> find(Id id) {
    return documents
        .first(eq("_id", objectId(id)), DocumentReader.VIEW)
        .map(DocumentReader::document);
  }

  @Override
  public Optional<LegalDocument> findByKey(String key) {
    return documents.first(eq("ipfsHash", key), DocumentReader.VIEW).map(DocumentReader::document);
  }

  @Override
  public Optional<LegalDocument> access(Id id, Id reader) {
    return documents
        .updateAndGet(
            DocumentQuery.readable(id, reader), set("lastAccessedAt", now()), DocumentReader.VIEW)
        .map(DocumentReader::document);
  }

  @Override
  public Optional<LegalDocument> delete(Id id, Id uploader) {
    return documents
        .updateAndGet(
            DocumentQuery.deletable(id, uploader),
            combine(set("status", DocumentStatus.DELETED.wireName()), set("updatedAt", now())),
            DocumentReader.VIEW)
        .map(DocumentReader::document);
  }

  @Override
  public Page<LegalDocument> list(DocumentFilter filter, PageRequest page) {
    return documents.page(
        DocumentQuery.of(filter),
        DocumentQuery.NEWEST_FIRST,
        DocumentReader.VIEW,
        page,
        DocumentReader::document);
  }

  @Override
  public List<LegalDocument> newest(DocumentFilter filter, int most) {
    return documents
        .find(DocumentQuery.of(filter))
        .projection(DocumentReader.VIEW)
        .sort(DocumentQuery.NEWEST_FIRST)
        .limit(most)
        .map(DocumentReader::document)
        .into(new ArrayList<>());
  }

  @Override
  public List<TypeStatistics> statistics(Id reader) {
    List<TypeStatistics> types = new ArrayList<>();
    documents
        .raw()
        .aggregate(
            List.of(
                match(DocumentQuery.of(DocumentFilter.everything(reader, null))),
                group(
                    "$documentType",
                    sum("count", 1L),
                    sum("totalSize", "$size"),
                    addToSet("categories", "$documentCategory"))))
        .forEach(group -> statistics(group).ifPresent(types::add));
    return types;
  }

  /** Empty for a type that nobody knows. */
  private static Optional<TypeStatistics> statistics(Document group) {
    List<DocumentCategory> categories =
        Docs.texts(group, "categories").stream()
            .flatMap(name -> DocumentCategory.parse(name).stream())
            .sorted()
            .toList();
    return DocumentType.parse(Docs.text(group, "_id"))
        .map(
            type ->
                new TypeStatistics(
                    type,
                    Docs.whole(group, "count", 0),
                    Docs.whole(group, "totalSize", 0),
                    categories));
  }

  private Date now() {
    return date(clock.instant());
  }
}
