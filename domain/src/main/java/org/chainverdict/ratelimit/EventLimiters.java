package org.chainverdict.ratelimit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which limiter counts which event that a client sends over a socket. Each event has one, and so
 * has what REST offers as well: a message counts the same through both doors.
 */
public final class EventLimiters {

  private static final Map<String, Limiter> BY_EVENT = new HashMap<>();

  static {
    put(
        Limiter.MESSAGE,
        "send_message",
        "direct_message_request",
        "send_connection_request",
        "respond_to_connection_request");
    put(Limiter.TYPING, "typing_start", "typing_stop");
    put(Limiter.ROOM, "join_chat", "leave_chat");
    put(Limiter.READ, "mark_messages_read");
    put(Limiter.STATUS, "update_status");
    put(
        Limiter.RELAY,
        "lawyer_request_sent",
        "citizen_request_sent",
        "request_responded",
        "case_assigned",
        "consultation_request",
        "consultation_update");
    put(
        Limiter.CALL,
        "initiate-call",
        "accept-call",
        "reject-call",
        "end-call",
        "webrtc_call_accept",
        "webrtc_call_reject",
        "webrtc_call_end");
    // An offer by call id rings a phone, but it is renewed in the middle of calls too.
    put(
        Limiter.SIGNALLING,
        "offer",
        "answer",
        "ice-candidate",
        "webrtc_offer",
        "webrtc_answer",
        "webrtc_signal",
        "webrtc_ice_candidate");
  }

  private EventLimiters() {}

  /** Nothing for names that are no event of clients. */
  public static Optional<Limiter> of(String event) {
    return Optional.ofNullable(BY_EVENT.get(event));
  }

  /** The events that are counted. */
  public static Set<String> events() {
    return Set.copyOf(BY_EVENT.keySet());
  }

  private static void put(Limiter limiter, String... events) {
    Stream.of(events).forEach(event -> BY_EVENT.put(event, limiter));
  }
}
