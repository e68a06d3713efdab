package org.chainverdict.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.observability.RoundTrips;

/**
 * Where it is switched on, answers what a request has cost, in the words of W3C Server Timing:
 * {@code db} and {@code auth} have the number of database commands as their description. Off by
 * default, because durations tell strangers about what is behind an answer.
 */
@Provider
public class ServerTiming implements ContainerResponseFilter {

  static final String HEADER = "Server-Timing";

  @Inject private Settings settings;

  /** Looked up once: a setting costs more than the header. */
  private volatile Boolean enabled;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (isEnabled()) {
      response.getHeaders().putSingle(HEADER, text(RoundTrips.count()));
    }
  }

  private boolean isEnabled() {
    if (enabled == null) {
      enabled = settings.flag(Setting.HTTP_SERVER_TIMING);
    }
    return enabled;
  }

  static String text(RoundTrips.Count count) {
    return String.format(
        Locale.ROOT,
        "db;desc=\"%d\", auth;desc=\"%d\", total;dur=%.1f",
        count.work(),
        count.authentication(),
        count.nanos() / 1e6);
  }
}
