package org.chainverdict.identity.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/**
 * The keys of both token kinds, and those that they replace. Weak, equal or well-known ones are
 * refused at start.
 */
@ApplicationScoped
public class SigningKeys {

  /** RFC 7518 section 3.2: a key at least as long as the hash output. */
  private static final int MIN_BYTES = 32;

  private static final Set<String> WELL_KNOWN =
      Set.of(
          "your-super-secret-jwt-key-change-this-in-production",
          "your-secret-key-must-be-at-least-256-bits-long",
          "your-256-bit-secret-your-256-bit-secret");

  private KeyPair access;
  private KeyPair refresh;

  SigningKeys() {}

  @Inject
  public SigningKeys(Settings settings) {
    this.access = pair(settings, Setting.JWT_SECRET, Setting.JWT_SECRET_PREVIOUS);
    this.refresh = pair(settings, Setting.JWT_REFRESH_SECRET, Setting.JWT_REFRESH_SECRET_PREVIOUS);
    List<Key> all = Stream.concat(access.all(), refresh.all()).map(SigningKey::key).toList();
    if (new HashSet<>(all).size() < all.size()) {
      throw new MisconfiguredException(
          "Of JWT_SECRET, JWT_REFRESH_SECRET and their _PREVIOUS settings two are equal. Give each"
              + " a random value of its own.");
    }
  }

  KeyPair access() {
    return access;
  }

  KeyPair refresh() {
    return refresh;
  }

  private static KeyPair pair(Settings settings, Setting current, Setting second) {
    SigningKey other = settings.optional(second).isPresent() ? key(settings, second) : null;
    return new KeyPair(key(settings, current), other);
  }

  private static SigningKey key(Settings settings, Setting setting) {
    String text = settings.text(setting);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long distinct = text.chars().distinct().count();
    if (bytes.length < MIN_BYTES || distinct < 8 || WELL_KNOWN.contains(text)) {
      throw new MisconfiguredException(
          "%s is too weak to sign tokens. Set at least %d random bytes, for example the output of: openssl rand -base64 48"
              .formatted(setting.aliases().get(0), MIN_BYTES));
    }
    return SigningKey.of(bytes);
  }
}
