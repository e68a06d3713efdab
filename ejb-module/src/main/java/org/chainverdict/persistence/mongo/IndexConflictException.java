package org.chainverdict.persistence.mongo;

/** An index cannot be created; the message names what is in the way and the remedy. */
class IndexConflictException extends RuntimeException {

  IndexConflictException(String message) {
    super(message);
  }
}
