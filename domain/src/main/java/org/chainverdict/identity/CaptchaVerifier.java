package org.chainverdict.identity;

/** Asks the CAPTCHA service whether a person stands behind a request. */
public interface CaptchaVerifier {

  /**
   * @throws org.chainverdict.shared.Problem (invalid input) when the token is missing or refused,
   *     (unavailable) when the service does not answer
   */
  void verify(String token, String clientAddress);
}
