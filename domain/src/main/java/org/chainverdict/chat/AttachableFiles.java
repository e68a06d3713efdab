package org.chainverdict.chat;

import java.util.Optional;
import org.chainverdict.shared.Id;

/** Stored documents that an account may put into a message: those that it uploaded itself. */
public interface AttachableFiles {

  /** Empty when there is no such document, it was deleted, or somebody else uploaded it. */
  Optional<FileData> byKey(Id uploader, String storageKey);

  /** As {@link #byKey}. */
  Optional<FileData> byDocument(Id uploader, Id document);
}
