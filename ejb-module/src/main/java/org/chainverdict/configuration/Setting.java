package org.chainverdict.configuration;

import java.util.List;
import java.util.Locale;

/**
 * Every setting: its MicroProfile Config key, the names of the original system that are accepted as
 * well, the default and what it means. The README's table is checked against this list.
 */
public enum Setting {
  // Database
  MONGODB_URI(
      "mongodb.uri",
      List.of("MONGODB_URI"),
      null,
      "Connection string of a MongoDB replica set. Required.",
      true),
  MONGODB_DATABASE(
      "mongodb.database",
      List.of(),
      "chainverdict",
      "Database name, where the connection string names none."),
  MONGODB_POOL_MIN("mongodb.pool.min", List.of(), "10", "Connections kept open."),
  MONGODB_POOL_MAX("mongodb.pool.max", List.of(), "50", "Most connections at a time."),
  MONGODB_SOCKET_TIMEOUT(
      "mongodb.socket-timeout", List.of(), "45s", "Longest wait for one answer of the database."),
  MONGODB_SERVER_SELECTION(
      "mongodb.server-selection-timeout",
      List.of(),
      "5s",
      "Longest wait for a server that can take the operation."),
  MONGODB_RETRY(
      "mongodb.retry-interval",
      List.of(),
      "2s",
      "Pause between tries to open the database at start."),

  // Redis
  REDIS_URL(
      "redis.url",
      List.of("REDIS_URL"),
      null,
      "Redis address; without it there is no mirror.",
      true),

  // Tokens
  JWT_SECRET(
      "jwt.secret",
      List.of("JWT_SECRET"),
      null,
      "Key of access tokens, at least 32 bytes. Required.",
      true),
  JWT_REFRESH_SECRET(
      "jwt.refresh-secret",
      List.of("JWT_REFRESH_SECRET"),
      null,
      "Key of refresh tokens, at least 32 bytes, different from the other. Required.",
      true),
  JWT_SECRET_PREVIOUS(
      "jwt.previous-secret",
      List.of("JWT_SECRET_PREVIOUS"),
      null,
      "A second key of access tokens that verifies and never signs, while one replaces the other.",
      true),
  JWT_REFRESH_SECRET_PREVIOUS(
      "jwt.previous-refresh-secret",
      List.of("JWT_REFRESH_SECRET_PREVIOUS"),
      null,
      "The same for refresh tokens.",
      true),
  JWT_EXPIRE("jwt.expire", List.of("JWT_EXPIRE"), "1d", "Lifetime of access tokens."),
  JWT_REFRESH_EXPIRE(
      "jwt.refresh-expire", List.of("JWT_REFRESH_EXPIRE"), "7d", "Lifetime of refresh tokens."),
  JWT_ISSUER("jwt.issuer", List.of(), "chainverdict", "Issuer and audience written into tokens."),
  REFRESH_RETRY_WINDOW(
      "jwt.refresh-retry-window",
      List.of(),
      "10s",
      "How long the token before the current one is answered again, for a lost answer."),

  // Passwords
  PASSWORD_MEMORY("password.argon2.memory", List.of(), "19456", "Argon2id memory in KiB (OWASP)."),
  PASSWORD_ITERATIONS("password.argon2.iterations", List.of(), "2", "Argon2id passes (OWASP)."),
  PASSWORD_CONCURRENCY(
      "password.concurrency",
      List.of(),
      "0",
      "Hashes computed at a time; 0 means one per processor."),
  PASSWORD_WAIT(
      "password.wait", List.of(), "5s", "Longest wait for a turn before 503 is answered."),
  RESET_TOKEN_LIFETIME(
      "password.reset-lifetime", List.of(), "10m", "How long a password reset link is valid."),

  // Lock-out
  LOCKOUT_WINDOW("lockout.window", List.of(), "15m", "Window in which wrong passwords count."),
  LOCKOUT_PAIR_LIMIT(
      "lockout.pair-limit", List.of(), "5", "Tries per account and client address in a window."),
  LOCKOUT_ADDRESS_LIMIT(
      "lockout.address-limit", List.of(), "50", "Tries per client address in a window."),
  LOCKOUT_ACCOUNT_LIMIT(
      "lockout.account-limit",
      List.of(),
      "30",
      "Tries per account and minute from addresses that never signed in to it."),

  // Rate limits
  RATELIMIT_ENABLED(
      "ratelimit.enabled", List.of(), "true", "Whether requests are counted and refused at all."),
  RATELIMIT_API_LIMIT(
      "ratelimit.api.limit",
      List.of("RATE_LIMIT_MAX_REQUESTS"),
      "100",
      "Requests below /api per window and user, or per address where nobody is signed in."),
  RATELIMIT_API_WINDOW("ratelimit.api.window", List.of(), "15m", "Its window, at most 1h."),
  RATELIMIT_API_WINDOW_MILLIS(
      "ratelimit.api.window-ms",
      List.of("RATE_LIMIT_WINDOW_MS"),
      null,
      "The same in milliseconds, as the original had it; goes first."),
  RATELIMIT_AUTH_LIMIT(
      "ratelimit.auth.limit",
      List.of(),
      "5",
      "Sign-ins, registrations, refreshes, resets and changes of passwords per window and address."),
  RATELIMIT_AUTH_WINDOW("ratelimit.auth.window", List.of(), "15m", "Their window, at most 1h."),
  RATELIMIT_PASSWORD_RESET_LIMIT(
      "ratelimit.password-reset.limit",
      List.of(),
      "3",
      "Forgotten passwords per window, by address and by account."),
  RATELIMIT_PASSWORD_RESET_WINDOW(
      "ratelimit.password-reset.window", List.of(), "1h", "Their window, at most 1h."),
  RATELIMIT_MESSAGE_LIMIT(
      "ratelimit.message.limit", List.of(), "30", "Connection requests per window and user."),
  RATELIMIT_MESSAGE_WINDOW(
      "ratelimit.message.window", List.of(), "1m", "Their window, at most 1h."),
  RATELIMIT_UPLOAD_LIMIT("ratelimit.upload.limit", List.of(), "10", "Uploads per window and user."),
  RATELIMIT_UPLOAD_WINDOW("ratelimit.upload.window", List.of(), "15m", "Their window, at most 1h."),
  RATELIMIT_DIRECT_MESSAGE_LIMIT(
      "ratelimit.direct-message.limit",
      List.of(),
      "2",
      "Message requests per window, citizen and lawyer."),
  RATELIMIT_DIRECT_MESSAGE_WINDOW(
      "ratelimit.direct-message.window", List.of(), "1h", "Their window, at most 1h."),
  RATELIMIT_EVENTS(
      "ratelimit.events",
      List.of(),
      "typing=60, room=60, read=120, status=20, relay=60, call=30, signalling=600",
      "Events over a socket per minute and user, by limiter."),
  RATELIMIT_SHADOW(
      "ratelimit.shadow",
      List.of(),
      "",
      "Names of limiters that count and refuse nobody, separated by commas."),
  RATELIMIT_ALLOW(
      "ratelimit.allow",
      List.of(),
      "",
      "Client addresses or networks (CIDR) that are not counted, separated by commas."),
  RATELIMIT_WAIT(
      "ratelimit.wait",
      List.of(),
      "2s",
      "Longest wait for the shared counters before a node goes by its own (api, message)."),
  RATELIMIT_WAIT_CLOSED(
      "ratelimit.wait-closed",
      List.of(),
      "5s",
      "Longest wait before 503 is answered, for limiters that let nothing through uncounted."),

  // CAPTCHA
  CAPTCHA_ENABLED(
      "captcha.enabled",
      List.of(),
      "true",
      "Whether registration and sign-in need a reCAPTCHA token."),
  CAPTCHA_SECRET(
      "captcha.secret",
      List.of("RECAPTCHA_SECRET_KEY"),
      null,
      "Secret of the reCAPTCHA site. Required while CAPTCHA is enabled.",
      true),
  CAPTCHA_MIN_SCORE(
      "captcha.min-score",
      List.of("RECAPTCHA_MIN_SCORE"),
      "0.5",
      "Least score of a version 3 token."),
  CAPTCHA_URL(
      "captcha.url",
      List.of(),
      "https://www.google.com/recaptcha/api/siteverify",
      "Where tokens are verified."),
  CAPTCHA_TIMEOUT("captcha.timeout", List.of(), "3s", "Longest wait for the CAPTCHA service."),

  // HTTP
  ENVIRONMENT(
      "environment",
      List.of("NODE_ENV"),
      "production",
      "Name of the environment; cookies are Secure unless it is development or test."),
  FRONTEND_URL(
      "frontend-url",
      List.of("FRONTEND_URL"),
      "http://localhost:5173",
      "Web client: target of links in mails and an allowed origin."),
  CORS_ORIGINS(
      "http.cors-origins",
      List.of("CLIENT_URL"),
      "",
      "Further allowed origins, separated by commas."),
  TRUSTED_PROXIES(
      "http.trusted-proxies",
      List.of(),
      "",
      "Addresses or networks (CIDR) of proxies whose X-Forwarded-For is believed."),
  HTTP_SERVER_TIMING(
      "http.server-timing",
      List.of(),
      "false",
      "Answer a Server-Timing header: database commands and duration. For measurements."),
  COMPRESSION_ENABLED(
      "http.compression.enabled",
      List.of(),
      "true",
      "Pack answers that are not stored. Off, where a gateway does it."),
  COMPRESSION_THRESHOLD(
      "http.compression.threshold", List.of(), "1024", "Bytes from which on answers are packed."),
  COMPRESSION_GZIP_LEVEL("http.compression.gzip-level", List.of(), "6", "Level of gzip, 1 to 9."),
  COMPRESSION_BROTLI_QUALITY(
      "http.compression.brotli-quality", List.of(), "4", "Brotli quality, 0 to 11."),
  FORWARDED_HEADER(
      "http.forwarded-header",
      List.of(),
      "X-Forwarded-For",
      "The header in which these proxies name the client: X-Forwarded-For or Forwarded. The other"
          + " one is never believed."),
  LOGIN_UNKNOWN_EMAIL_404(
      "compat.login-unknown-email-404",
      List.of(),
      "false",
      "Answer 404 at sign-in for an unknown address, as the original did. Tells addresses apart."),

  MAX_FILE_SIZE(
      "documents.max-file-size",
      List.of("MAX_FILE_SIZE"),
      "10485760",
      "Largest file of an upload, bytes; never more than the default."),
  MAX_FILES(
      "documents.max-files",
      List.of("MAX_FILES_PER_UPLOAD"),
      "5",
      "Most files of one upload; never more than the default."),

  // Mail
  SMTP_HOST("mail.host", List.of("SMTP_HOST"), null, "Mail server; without it mails stay queued."),
  SMTP_PORT("mail.port", List.of("SMTP_PORT"), "587", "Port of the mail server."),
  SMTP_SECURE(
      "mail.secure",
      List.of("SMTP_SECURE"),
      "false",
      "TLS from the first byte; otherwise STARTTLS is used where a user is set."),
  SMTP_USER("mail.user", List.of("SMTP_USER", "EMAIL_USER"), null, "User at the mail server."),
  SMTP_PASSWORD(
      "mail.password", List.of("SMTP_PASSWORD", "EMAIL_PASS"), null, "Password there.", true),
  EMAIL_FROM(
      "mail.from",
      List.of("EMAIL_FROM", "EMAIL_USER"),
      "no-reply@chainverdict.example",
      "Sender address."),
  SUPPORT_EMAIL(
      "mail.support", List.of(), "support@chainverdict.example", "Address for questions in mails."),

  // First administrator
  ADMIN_EMAIL(
      "admin.email", List.of("ADMIN_EMAIL"), null, "First administrator, created if unknown."),
  ADMIN_PASSWORD(
      "admin.password",
      List.of("ADMIN_PASSWORD"),
      null,
      "Password of the first administrator; there is no default.",
      true),

  // Stored answers
  CACHE_ENABLED("cache.enabled", List.of(), "true", "Whether answers are stored and served again."),
  CACHE_MEMORY_MB("cache.memory-mb", List.of(), "64", "Most memory of a node for them, MiB."),
  CACHE_LARGEST_KB("cache.largest-kb", List.of(), "1024", "Larger answers are not stored, KiB."),
  CACHE_LEASE(
      "cache.lease",
      List.of(),
      "2s",
      "After this time without word from another node, stored answers are not served; a change waits"
          + " at most so long for a node that does not confirm."),
  CACHE_ACCOUNT_TTL(
      "cache.account-ttl",
      List.of(),
      "30s",
      "How long the state of an account is remembered; a change ends it at once."),
  CACHE_TOKENS("cache.tokens", List.of(), "10000", "Verified access tokens remembered by a node."),
  CACHE_PARTS(
      "cache.parts",
      List.of(),
      "20000",
      "Accounts and totals of lists that a node remembers to make answers of."),
  CACHE_BROTLI_QUALITY(
      "cache.brotli-quality", List.of(), "5", "Brotli quality of stored answers, 0 to 11."),
  CACHE_GZIP_LEVEL("cache.gzip-level", List.of(), "6", "Level of gzip of stored answers, 1 to 9."),
  CACHE_MIRROR_ENABLED(
      "cache.mirror.enabled",
      List.of(),
      "true",
      "Whether hot answers are copied to Redis, to be served again after a restart of all nodes."),
  CACHE_MIRROR_INTERVAL("cache.mirror.interval", List.of(), "5s", "Pause between copying rounds."),
  CACHE_MIRROR_ENTRIES("cache.mirror.entries", List.of(), "200", "Most copies of a node."),
  CACHE_MIRROR_MEMORY_MB(
      "cache.mirror.memory-mb", List.of(), "8", "Most memory of Redis for those of a node, MiB."),
  CACHE_MIRROR_MIN_USES(
      "cache.mirror.min-uses",
      List.of(),
      "3",
      "Answers that were served less often are not copied."),
  CACHE_MIRROR_FAILURES(
      "cache.mirror.failures",
      List.of(),
      "3",
      "After so many failures in a row Redis is left alone for a while."),
  CACHE_MIRROR_WARM_WAIT(
      "cache.mirror.warm-wait",
      List.of(),
      "5s",
      "Longest time that a node is not ready because it takes over copies."),
  CACHE_MIRROR_PAUSE("cache.mirror.pause", List.of(), "10s", "How long; then one try decides."),

  // Load
  LOAD_MAX_REQUESTS(
      "load.max-requests",
      List.of(),
      "160",
      "Requests below /api that a node serves at a time; others get 503. Fewer than the 200 threads"
          + " of the server."),
  LOAD_HEAP_PERCENT(
      "load.heap-percent",
      List.of(),
      "90",
      "Old objects in the heap after a garbage collection, percent, from which on a node takes few"
          + " requests at a time."),

  // Operation
  NODE_NAME("node.name", List.of(), "node", "Name of this node in the access log."),
  JOBS_WORKERS("jobs.workers", List.of(), "2", "Jobs worked on at a time on this node."),
  JOBS_POLL("jobs.poll-interval", List.of(), "2s", "Pause between looks for due jobs."),
  DISK_MIN_FREE("health.disk-min-free-mb", List.of(), "100", "Less free disk is unhealthy, MiB."),
  HEAP_MAX_USED(
      "health.heap-max-used-percent", List.of(), "97", "More heap in use is unhealthy, percent.");

  private final String key;
  private final List<String> aliases;
  private final String defaultValue;
  private final String description;
  private final boolean secret;

  Setting(String key, List<String> aliases, String defaultValue, String description) {
    this(key, aliases, defaultValue, description, false);
  }

  Setting(
      String key, List<String> aliases, String defaultValue, String description, boolean secret) {
    this.key = "chainverdict." + key;
    this.aliases = aliases;
    this.defaultValue = defaultValue;
    this.description = description;
    this.secret = secret;
  }

  public String key() {
    return key;
  }

  /** The environment variable of the key, by the rule of MicroProfile Config. */
  public String environmentName() {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  /** Names of the original system, read after the key itself. */
  public List<String> aliases() {
    return aliases;
  }

  /** Null where there is none. */
  public String defaultValue() {
    return defaultValue;
  }

  public String description() {
    return description;
  }

  /** Never printed. */
  public boolean isSecret() {
    return secret;
  }
}
