package org.chainverdict.devservices.seed;

/** An account shown to the newcomer. */
public record DemoAccount(String role, String email, String password) {}
