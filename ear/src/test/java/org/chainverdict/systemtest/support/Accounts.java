package org.chainverdict.systemtest.support;

import java.util.Map;

/** Registers accounts through the API, each with an address of its own. */
public final class Accounts {
  private final Api api;

  public Accounts(Api api) {
    this.api = api;
  }

  public Account citizen() {
    return register(Registrations.citizen());
  }

  /** A lawyer who waits for verification. */
  public Account lawyer() {
    return register(Registrations.lawyer());
  }

  public Account student() {
    return register(Registrations.student());
  }

  public Account register(Map<String, Object> registration) {
    Answer answer = api.post("/api/auth/register").json(registration).expect(201);
    return new Account(
        answer.textAt("/data/user/_id"),
        answer.textAt("/data/user/name"),
        answer.textAt("/data/user/email"),
        (String) registration.get("password"),
        answer.textAt("/data/tokens/accessToken"),
        answer.textAt("/data/tokens/refreshToken"));
  }
}
