package org.chainverdict.cache.application.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.UUID;

/** This run of this node: its name, and the key of the copies that it makes. */
@ApplicationScoped
public class Life {

  private final String name = UUID.randomUUID().toString();
  private final byte[] key = new byte[MirrorSeal.KEY_BYTES];

  public Life() {
    new SecureRandom().nextBytes(key);
  }

  public String name() {
    return name;
  }

  byte[] key() {
    return key.clone();
  }
}
