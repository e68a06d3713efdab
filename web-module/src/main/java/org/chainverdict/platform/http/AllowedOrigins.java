package org.chainverdict.platform.http;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/** The origins of web clients that may use this API with the cookies of their user. */
record AllowedOrigins(Set<String> listed) {

  static AllowedOrigins of(Settings settings) {
    return new AllowedOrigins(
        Stream.concat(
                settings.list(Setting.FRONTEND_URL).stream(),
                settings.list(Setting.CORS_ORIGINS).stream())
            .map(AllowedOrigins::origin)
            .collect(Collectors.toSet()));
  }

  boolean contains(String origin) {
    return listed.contains(origin);
  }

  /** Scheme, host and port of an address that may have a path. */
  static String origin(String url) {
    int host = url.indexOf("://");
    int path = host < 0 ? -1 : url.indexOf('/', host + 3);
    return path < 0 ? url : url.substring(0, path);
  }
}
