package org.chainverdict.identity.rest;

import org.chainverdict.identity.TokenPair;
import org.chainverdict.identity.application.SignedIn;

/** An account and its fresh tokens. */
public record SignedInView(UserView user, TokenPair tokens) {

  static SignedInView of(SignedIn signedIn) {
    return new SignedInView(UserView.of(signedIn.account()), signedIn.tokens());
  }
}
