package org.chainverdict.systemtest.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("harness")
class ContractTest {
  private final Contract contract = Contract.get();

  @Test
  void aLiteralPathIsNotTakenForAParameter() {
    assertThat(id("GET", "/api/documents/search")).isEqualTo("searchDocuments");
    assertThat(id("GET", "/api/lawyers/verified")).isEqualTo("listVerifiedLawyers");
    assertThat(id("GET", "/api/lawyers/65f000000000000000000001/profile"))
        .isEqualTo("getLawyerProfile");
  }

  @Test
  void headIsAnsweredByTheHandlerOfGet() {
    assertThat(id("HEAD", "/api/health/ping")).isEqualTo("getHealthPing");
  }

  @Test
  void anUnknownPathOrMethodHasNoOperation() {
    assertThat(contract.find("GET", "/api/auth/nothing")).isEmpty();
    assertThat(contract.find("GET", "/api/auth/login")).isEmpty();
  }

  @Test
  void everyOperationHasAnIdAndAnswers() {
    assertThat(contract.operations()).hasSizeGreaterThan(80);
    assertThat(contract.operations())
        .allSatisfy(
            operation -> {
              assertThat(operation.id()).as(operation.template()).isNotBlank();
              assertThat(operation.statuses()).as(operation.id()).isNotEmpty();
            });
  }

  @Test
  void everyDocumentedJsonBodyHasASchemaThatCompiles() {
    for (Operation operation : contract.operations()) {
      for (int status : operation.statuses()) {
        assertThat(contract.violations(operation, status, Json.read("[]")))
            .as("%s %d refuses a body that is no object", operation.id(), status)
            .isNotEmpty();
      }
    }
  }

  @Test
  void aReferencedSchemaIsEnforced() {
    assertThat(contract.violations("User", Json.read("{}")))
        .anyMatch(fault -> fault.contains("email"));
    assertThat(contract.violations("Error", Json.read("{\"success\": true, \"message\": \"no\"}")))
        .anyMatch(fault -> fault.startsWith("/success"));
    assertThat(contract.violations("Error", Json.read("{\"success\": false, \"message\": \"no\"}")))
        .isEmpty();
  }

  @Test
  void formatsAreAsserted() {
    assertThat(contract.violations("HealthError", healthError("yesterday")))
        .anyMatch(fault -> fault.startsWith("/timestamp"));
    assertThat(contract.violations("HealthError", healthError("2025-01-31T09:30:00.000Z")))
        .isEmpty();
  }

  @Test
  void aPublicLawyerNeedsNoEmail() {
    Operation profile = contract.find("GET", "/api/lawyers/1/profile").orElseThrow();
    String body =
        """
        {"success": true, "data": {"lawyer": {"_id": "65f000000000000000000001", "name": "Ravi", "role": "lawyer",
         "stats": {"resolvedQueries": 0, "resolvedDisputes": 0, "totalCases": 0, "rating": 4.5}}}}
        """;
    assertThat(contract.violations(profile, 200, Json.read(body))).isEmpty();
    assertThat(contract.violations(profile, 200, Json.read(body.replace("\"stats\"", "\"other\""))))
        .isNotEmpty();
  }

  private static JsonNode healthError(String timestamp) {
    return Json.read(
        "{\"status\": \"unhealthy\", \"error\": \"x\", \"timestamp\": \"" + timestamp + "\"}");
  }

  private String id(String method, String path) {
    return contract.find(method, path).orElseThrow().id();
  }
}
