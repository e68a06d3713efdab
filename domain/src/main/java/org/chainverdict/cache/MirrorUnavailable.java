package org.chainverdict.cache;

/** The mirror did not do in time what it was asked for. Nobody who asks for an answer notices. */
public class MirrorUnavailable extends RuntimeException {

  public MirrorUnavailable(Throwable cause) {
    super(cause);
  }
}
