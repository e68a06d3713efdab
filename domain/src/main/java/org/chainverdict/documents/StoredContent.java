package org.chainverdict.documents;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a stored file, read as they are needed. */
public record StoredContent(InputStream stream, long size) implements AutoCloseable {

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
