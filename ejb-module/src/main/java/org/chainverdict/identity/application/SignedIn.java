package org.chainverdict.identity.application;

import org.chainverdict.identity.Account;
import org.chainverdict.identity.TokenPair;

/** An account and the fresh tokens of its owner. */
public record SignedIn(Account account, TokenPair tokens) {}
