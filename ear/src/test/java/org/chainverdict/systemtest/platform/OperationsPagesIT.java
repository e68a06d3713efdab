package org.chainverdict.systemtest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Test;

/** What operators and developers open beside the API, on the node itself. */
class OperationsPagesIT extends SystemTest {

  @Test
  void metricsAreTextForAScraper() {
    Answer answer = cluster.node(0).get("/metrics").expect(200);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(answer.text()).contains("# TYPE");
  }

  @Test
  void theContractCanBeFetched() {
    Answer answer = cluster.node(0).get("/openapi").expect(200);
    assertThat(answer.text()).contains("/api/auth/register", "/api/lawyers/verified");
  }

  @Test
  void theApiExplorerOpens() {
    Answer answer = api.get("/docs/").expect(200);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.text()).containsIgnoringCase("swagger");
  }
}
