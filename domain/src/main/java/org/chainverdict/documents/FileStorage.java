package org.chainverdict.documents;

import java.io.InputStream;
import java.util.Optional;

/**
 * Where the bytes of documents lie. A key is made by the storage, names one stored file and cannot
 * be guessed; the same bytes stored twice get two keys, so that one can go while the other stays.
 *
 * <p>Nothing here takes part in a unit of work: whoever stores a file and then fails deletes it.
 */
public interface FileStorage {

  /** Stores the stream to its end and returns the key; what fails half way leaves nothing. */
  String put(InputStream content, FileDescription description);

  /** Empty when nothing is stored under the key. The caller closes the content. */
  Optional<StoredContent> open(String key);

  /** May be repeated. */
  void delete(String key);

  /** Whether a text has the form of a key at all. */
  boolean isKey(String text);
}
