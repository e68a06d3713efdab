package org.chainverdict.devservices.seed;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What other programs read after seeding: whom they can act as, and on what. */
@JsonPropertyOrder({"admin", "lawyers", "citizens", "queries", "disputes", "chats"})
public record SeedReport(
    SeededAccount admin,
    List<SeededAccount> lawyers,
    List<SeededAccount> citizens,
    List<String> queries,
    List<String> disputes,
    List<String> chats) {

  /** An account with a fresh access token. */
  @JsonPropertyOrder({"id", "email", "password", "accessToken"})
  public record SeededAccount(String id, String email, String password, String accessToken) {}
}
