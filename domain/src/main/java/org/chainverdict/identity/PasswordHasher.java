package org.chainverdict.identity;

/** Makes and checks password hashes; slow on purpose, so only so many run at a time. */
public interface PasswordHasher {

  String hash(String password);

  boolean matches(String password, String hash);

  /** True when the hash was made with another algorithm or weaker parameters than today's. */
  boolean isOutdated(String hash);

  /** Costs as much as a check against a real hash, so that an unknown account is not told apart. */
  void pretend(String password);
}
