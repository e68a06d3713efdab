package org.chainverdict.identity.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Set;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.jose4j.keys.HmacKey;

/** The keys of both token kinds. Weak, equal or well-known ones are refused at start. */
@ApplicationScoped
public class SigningKeys {

  /** RFC 7518 section 3.2: a key at least as long as the hash output. */
  private static final int MIN_BYTES = 32;

  private static final Set<String> WELL_KNOWN =
      Set.of(
          "your-super-secret-jwt-key-change-this-in-production",
          "your-secret-key-must-be-at-least-256-bits-long",
          "your-256-bit-secret-your-256-bit-secret");

  private Key access;
  private Key refresh;

  SigningKeys() {}

  @Inject
  public SigningKeys(Settings settings) {
    this.access = key(settings, Setting.JWT_SECRET);
    this.refresh = key(settings, Setting.JWT_REFRESH_SECRET);
    if (access.equals(refresh)) {
      throw new MisconfiguredException(
          "JWT_SECRET and JWT_REFRESH_SECRET are equal. Give each a random value of its own.");
    }
  }

  public Key access() {
    return access;
  }

  public Key refresh() {
    return refresh;
  }

  private static Key key(Settings settings, Setting setting) {
    String text = settings.text(setting);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long distinct = text.chars().distinct().count();
    if (bytes.length < MIN_BYTES || distinct < 8 || WELL_KNOWN.contains(text)) {
      throw new MisconfiguredException(
          "%s is too weak to sign tokens. Set at least %d random bytes, for example the output of: openssl rand -base64 48"
              .formatted(setting.aliases().get(0), MIN_BYTES));
    }
    return new HmacKey(bytes);
  }
}
