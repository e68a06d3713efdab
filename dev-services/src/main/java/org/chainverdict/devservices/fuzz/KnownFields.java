package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What cannot be made up: fields about one account, and settings that must stay as they are. */
final class KnownFields {

  private KnownFields() {}

  static void fill(FuzzOperation operation, ObjectNode body, FuzzAccount account) {
    switch (operation.id()) {
      case "login" -> body.put("email", account.email()).put("password", account.password());
      case "refreshToken" -> body.put("refreshToken", account.refreshToken());
      case "forgotPassword" -> body.put("email", account.email());
      case "updatePassword" ->
          body.put("currentPassword", account.password())
              .put("newPassword", account.password() + "x")
              .put("confirmPassword", account.password() + "x");
      case "changeRateLimit" -> body.removeAll().put("limit", 10).put("windowSeconds", 900);
      case "changeRateLimitAllowList" ->
          body.removeAll().putArray("addresses").add("127.0.0.1/32").add("::1/128");
      default -> {
        // All of it can be made up.
      }
    }
  }
}
