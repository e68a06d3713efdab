package org.chainverdict.identity;

/** What sign-in checks a password against. */
public record Credentials(AccountState state, String passwordHash) {}
