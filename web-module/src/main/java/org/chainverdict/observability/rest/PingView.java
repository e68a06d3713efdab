package org.chainverdict.observability.rest;

import java.time.Instant;

/** The light check for load balancers ({@code HealthPing}). */
public record PingView(
    String status, Instant timestamp, String responseTime, String database, String uptime) {

  static PingView of(Instant now, String responseTime, boolean alive) {
    String state = Units.state(alive);
    return new PingView(state, now, responseTime, state, Units.uptime());
  }
}
