package org.chainverdict.cache.application;

/** How the bytes of an answer are packed; named as in {@code Content-Encoding}. */
public enum Coding {
  IDENTITY("identity", ""),
  GZIP("gzip", "-gzip"),
  BROTLI("br", "-br");

  private final String wireName;
  private final String tagSuffix;

  Coding(String wireName, String tagSuffix) {
    this.wireName = wireName;
    this.tagSuffix = tagSuffix;
  }

  public String wireName() {
    return wireName;
  }

  /** What tells the entity tags of the same answer in different codings apart. */
  public String tagSuffix() {
    return tagSuffix;
  }
}
