package org.chainverdict.devservices.node;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chainverdict.devservices.state.Secrets;

/**
 * What the application is told through its environment. Values that the caller has set already win.
 */
public record NodeEnvironment(Map<String, String> caller, Map<String, String> defaults) {
  public static final String ADMIN_EMAIL = "admin@example.org";

  private static final String UNLIMITED = "CHAINVERDICT_RATELIMIT_ALLOW";
  private static final String THIS_MACHINE = "127.0.0.1/32,::1/128";

  public static NodeEnvironment of(
      Map<String, String> caller, Backends backends, Secrets secrets, String publicUrl) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("MONGODB_URI", backends.mongodbUri());
    values.put("REDIS_URL", backends.redisUrl());
    values.put("SMTP_HOST", "127.0.0.1");
    values.put("SMTP_PORT", Integer.toString(backends.smtpPort()));
    values.put("SMTP_SECURE", "false");
    values.put("EMAIL_FROM", "ChainVerdict <no-reply@chainverdict.example>");
    values.put("JWT_SECRET", secrets.jwt());
    values.put("JWT_REFRESH_SECRET", secrets.jwtRefresh());
    values.put("FRONTEND_URL", publicUrl);
    values.put("ADMIN_EMAIL", ADMIN_EMAIL);
    values.put("ADMIN_PASSWORD", secrets.adminPassword());
    values.put("CHAINVERDICT_CAPTCHA_ENABLED", "false");
    values.put("CHAINVERDICT_ENVIRONMENT", "development");
    // The gateway of a run with several nodes is on this machine.
    values.put("CHAINVERDICT_HTTP_TRUSTED_PROXIES", "127.0.0.1/32");
    // Whoever develops here would be stopped after 100 requests.
    values.put(UNLIMITED, THIS_MACHINE);
    return new NodeEnvironment(caller, values);
  }

  /** Where the servers are that the application uses. */
  public record Backends(String mongodbUri, String redisUrl, int smtpPort) {}

  /** The addresses that rate limits do not count. */
  public static String unlimited(Map<String, String> caller) {
    String own = caller.getOrDefault(UNLIMITED, "");
    return own.isEmpty() ? THIS_MACHINE : own;
  }

  public String value(String name) {
    return caller.getOrDefault(name, defaults.get(name));
  }

  /** What has to be added to the caller's environment for the node of this name. */
  Map<String, String> additions(String node) {
    Map<String, String> additions = new LinkedHashMap<>(defaults);
    additions.keySet().removeIf(name -> !caller.getOrDefault(name, "").isEmpty());
    additions.put("CHAINVERDICT_NODE_NAME", node);
    return additions;
  }
}
