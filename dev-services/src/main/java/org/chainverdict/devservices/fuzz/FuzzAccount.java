package org.chainverdict.devservices.fuzz;

/** Somebody who was registered for the purpose. */
record FuzzAccount(String id, String email, String password, String token, String refreshToken) {}
