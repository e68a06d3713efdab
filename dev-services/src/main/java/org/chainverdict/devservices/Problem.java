package org.chainverdict.devservices;

/** Something the user can put right: its message is one sentence, shown without a stack trace. */
public final class Problem extends RuntimeException {
  public Problem(String sentence) {
    super(sentence);
  }

  public Problem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
