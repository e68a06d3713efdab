package org.chainverdict.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLimitersTest {

  @ParameterizedTest
  @CsvSource({
    "send_message, message, 30",
    "send_connection_request, message, 30",
    "typing_stop, typing, 60",
    "join_chat, room, 60",
    "mark_messages_read, read, 120",
    "update_status, status, 20",
    "case_assigned, relay, 60",
    "initiate-call, call, 30",
    "webrtc_call_end, call, 30",
    "ice-candidate, signalling, 600",
    "webrtc_offer, signalling, 600"
  })
  void eventsAreCountedByTheMinute(String event, String limiter, int limit) {
    assertThat(EventLimiters.of(event))
        .hasValueSatisfying(
            found -> {
              assertThat(found.wireName()).isEqualTo(limiter);
              assertThat(found.contract())
                  .isEqualTo(new Policy(limit, Duration.ofMinutes(1), false));
            });
  }

  @Test
  void whatClientsCannotSendHasNoLimiter() {
    assertThat(EventLimiters.of("new_message")).isEmpty();
    assertThat(EventLimiters.of("test-event")).isEmpty();
    assertThat(EventLimiters.events()).hasSize(30);
  }
}
