package org.chainverdict.identity.crypto;

import java.security.Key;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of one kind of token while one is replaced by the other: the current one signs, both
 * verify.
 *
 * @param second null where no key is being replaced
 */
record KeyPair(SigningKey current, SigningKey second) {

  /** What may have signed a token of this name; a token without a name is older than names. */
  List<Key> candidates(String keyId) {
    return all()
        .filter(key -> keyId == null || key.id().equals(keyId))
        .map(SigningKey::key)
        .toList();
  }

  Stream<SigningKey> all() {
    return second == null ? Stream.of(current) : Stream.of(current, second);
  }
}
