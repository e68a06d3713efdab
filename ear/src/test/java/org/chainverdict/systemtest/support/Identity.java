package org.chainverdict.systemtest.support;

import static org.chainverdict.systemtest.support.Registrations.fields;

/** The requests of the identity routes that many tests make. */
public final class Identity {
  private final Api api;

  public Identity(Api api) {
    this.api = api;
  }

  public Call login(String email, String password) {
    return api.post("/api/auth/login").json(fields("email", email, "password", password));
  }

  public Call login(Account account) {
    return login(account.email(), account.password());
  }

  public Call me(String accessToken) {
    return api.get("/api/auth/me").bearer(accessToken);
  }

  /** A rotation with the token in the body. */
  public Call refresh(String refreshToken) {
    return api.post("/api/auth/refresh-token").json(fields("refreshToken", refreshToken));
  }

  public Call logout(String accessToken) {
    return api.post("/api/auth/logout").bearer(accessToken);
  }

  public Call changeProfile(String accessToken, Object body) {
    return api.put("/api/auth/profile").bearer(accessToken).json(body);
  }

  public Call changePassword(String accessToken, String current, String next) {
    return api.put("/api/auth/update-password")
        .bearer(accessToken)
        .json(fields("currentPassword", current, "newPassword", next, "confirmPassword", next));
  }

  public Call forgotPassword(String email) {
    return api.post("/api/auth/forgot-password").json(fields("email", email));
  }

  public Call resetPassword(String token, String next) {
    return api.post("/api/auth/reset-password")
        .json(fields("token", token, "newPassword", next, "confirmPassword", next));
  }
}
