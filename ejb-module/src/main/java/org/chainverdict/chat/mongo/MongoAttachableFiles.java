package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.objectId;
import static org.chainverdict.persistence.mongo.Docs.text;
import static org.chainverdict.persistence.mongo.Docs.whole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.chat.AttachableFiles;
import org.chainverdict.chat.FileData;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/** Documents by their key or identifier, with the uploader as a part of every question. */
@ApplicationScoped
@MongoAdapter
public class MongoAttachableFiles implements AttachableFiles {

  private static final Bson VIEW = include("ipfsHash", "originalName", "mimeType", "size", "url");

  private Collection documents;

  MongoAttachableFiles() {}

  @Inject
  public MongoAttachableFiles(MongoConnection connection) {
    this.documents = new Collection(connection, "documents");
  }

  @Override
  public Optional<FileData> byKey(Id uploader, String storageKey) {
    return find(uploader, eq("ipfsHash", storageKey));
  }

  @Override
  public Optional<FileData> byDocument(Id uploader, Id document) {
    return find(uploader, eq("_id", objectId(document)));
  }

  private Optional<FileData> find(Id uploader, Bson which) {
    return documents
        .first(and(which, eq("uploadedBy", objectId(uploader)), eq("status", "active")), VIEW)
        .map(MongoAttachableFiles::file);
  }

  private static FileData file(Document document) {
    return new FileData(
        text(document, "ipfsHash"),
        text(document, "originalName"),
        text(document, "mimeType"),
        whole(document, "size", 0),
        text(document, "url"),
        id(document, "_id"));
  }
}
