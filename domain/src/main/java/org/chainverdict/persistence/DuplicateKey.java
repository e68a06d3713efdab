package org.chainverdict.persistence;

/** A write met a unique index: somebody else holds the value already. */
public class DuplicateKey extends RuntimeException {

  public DuplicateKey(String message) {
    super(message, null, false, false);
  }
}
