package org.chainverdict.documents.application;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainverdict.documents.FileDescription;
import org.chainverdict.documents.FileStorage;
import org.chainverdict.documents.StoredContent;

/** Keeps keys only, and fails when told so. */
final class MemoryStorage implements FileStorage {

  private final List<String> keys = new ArrayList<>();
  private int puts;
  private int failAt = -1;

  void failAt(int put) {
    failAt = put;
  }

  List<String> keys() {
    return List.copyOf(keys);
  }

  int puts() {
    return puts;
  }

  @Override
  public String put(InputStream content, FileDescription description) {
    puts++;
    if (puts == failAt) {
      throw new IllegalStateException("disk full");
    }
    keys.add("key " + puts);
    return "key " + puts;
  }

  @Override
  public Optional<StoredContent> open(String key) {
    return Optional.empty();
  }

  @Override
  public void delete(String key) {
    keys.remove(key);
  }

  @Override
  public boolean isKey(String text) {
    return true;
  }
}
