package org.chainverdict.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chainverdict.platform.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessLogTest {

  private final List<String> records = new ArrayList<>();
  private final Logger log = Logger.getAnonymousLogger();
  private final AccessLog accessLog = new AccessLog(log, "node-7");

  @BeforeEach
  void listen() {
    log.setUseParentHandlers(false);
    log.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            records.add(entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
  }

  @Test
  void linesThatWaitAreWrittenTogetherInTheirOrder() throws IOException {
    accessLog.add(entry("one"));
    accessLog.add(entry("two"));
    assertThat(records).isEmpty();

    accessLog.flush();

    assertThat(records).hasSize(1);
    List<String> lines = records.get(0).lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode second = Json.mapper().readTree(lines.get(1));
    assertThat(second.path("requestId").textValue()).isEqualTo("two");
    assertThat(second.path("node").textValue()).isEqualTo("node-7");
    assertThat(second.path("time").textValue()).isEqualTo("2026-01-31T12:00:00Z");
    assertThat(second.path("responseTime").doubleValue()).isEqualTo(1.5);
  }

  @Test
  void nothingIsWrittenWhenNothingWaits() {
    accessLog.flush();

    assertThat(records).isEmpty();
  }

  @Test
  void aFullQueueIsWrittenAndNothingIsLost() {
    int count = AccessLog.ROOM + 10;
    for (int i = 0; i < count; i++) {
      accessLog.add(entry("request-" + i));
    }
    accessLog.flush();

    assertThat(records).hasSize(2);
    assertThat(records.stream().mapToLong(each -> each.lines().count()).sum()).isEqualTo(count);
  }

  private static AccessEntry entry(String id) {
    return new AccessEntry(
        1_769_860_800_000L, id, "GET", "/api/queries", null, 200, 1_500, 0, "10.0.0.1", null, null);
  }
}
