package org.chainverdict.documents.mongo;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bson.BsonString;
import org.bson.Document;
import org.chainverdict.documents.FileDescription;
import org.chainverdict.documents.FileStorage;
import org.chainverdict.documents.StoredContent;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;

/** Files in GridFS on the shared client: pieces of one mebibyte, streamed in both directions. */
@ApplicationScoped
@MongoAdapter
public class GridFsStorage implements FileStorage {

  private static final Logger LOG = Logger.getLogger(GridFsStorage.class.getName());
  private static final String BUCKET = "documentfiles";

  /** The usual quarter of it would make four writes, each acknowledged by a majority, of one. */
  private static final int PIECE = 1024 * 1024;

  private GridFSBucket bucket;

  GridFsStorage() {}

  @Inject
  public GridFsStorage(MongoConnection connection) {
    this.bucket = GridFSBuckets.create(connection.database(), BUCKET);
  }

  @Override
  public String put(InputStream content, FileDescription description) {
    String key = StorageKeys.next();
    Document metadata =
        new Document("mimeType", description.mimeType())
            .append("size", description.size())
            .append("uploadedBy", description.uploadedBy().hex())
            .append("uploadedByRole", description.uploadedByRole().wireName());
    // The driver removes the pieces again when it fails between them.
    bucket.uploadFromStream(
        new BsonString(key),
        description.originalName(),
        content,
        new GridFSUploadOptions().chunkSizeBytes(PIECE).metadata(metadata));
    return key;
  }

  @Override
  public Optional<StoredContent> open(String key) {
    try {
      GridFSDownloadStream stream = bucket.openDownloadStream(new BsonString(key));
      return Optional.of(new StoredContent(stream, stream.getGridFSFile().getLength()));
    } catch (MongoGridFSException e) {
      // The one failure at this point that is not of the connection: there is no such file.
      return Optional.empty();
    }
  }

  @Override
  public void delete(String key) {
    try {
      bucket.delete(new BsonString(key));
    } catch (MongoGridFSException e) {
      LOG.log(Level.FINE, "Nothing was stored under {0} any more", key);
    }
  }

  @Override
  public boolean isKey(String text) {
    return StorageKeys.isKey(text);
  }
}
