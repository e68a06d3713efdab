package org.chainverdict.documents.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageKeysTest {

  @Test
  void noTwoKeysAreTheSameAndAllHaveTheForm() {
    assertThat(Stream.generate(StorageKeys::next).limit(1_000))
        .doesNotHaveDuplicates()
        .allMatch(StorageKeys::isKey);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "Qm", "qmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG", "Qm/../secret"})
  void anythingElseIsNoKey(String text) {
    assertThat(StorageKeys.isKey(text)).isFalse();
  }

  @Test
  void theContentIdentifiersOfAnOlderDatabaseAreKeys() {
    assertThat(StorageKeys.isKey("QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG")).isTrue();
  }
}
