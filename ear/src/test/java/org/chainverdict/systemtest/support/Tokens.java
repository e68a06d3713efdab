package org.chainverdict.systemtest.support;

/** A pair of tokens as an answer carried it. */
public record Tokens(String access, String refresh) {

  /** The pair of a registration or a login. */
  public static Tokens ofSession(Answer answer) {
    return at(answer, "/data/tokens");
  }

  /** The pair of a rotation. */
  public static Tokens ofRotation(Answer answer) {
    return at(answer, "/data");
  }

  private static Tokens at(Answer answer, String pointer) {
    return new Tokens(
        answer.textAt(pointer + "/accessToken"), answer.textAt(pointer + "/refreshToken"));
  }
}
