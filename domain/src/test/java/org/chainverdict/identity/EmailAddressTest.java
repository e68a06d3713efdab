package org.chainverdict.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "A.b.C+news@Gmail.com, abc@gmail.com",
    "a.b.c@googlemail.com, abc@gmail.com",
    "a.b+news@outlook.com, a.b@outlook.com",
    "a.b+news@HOTMAIL.com, a.b@hotmail.com",
    "a.b+news@icloud.com, a.b@icloud.com",
    "a.b+news@me.com, a.b@me.com",
    "a.b-news@yahoo.com, a.b@yahoo.com",
    "a.b+news@yahoo.com, a.b+news@yahoo.com",
    "a.b-news+x@example.org, a.b-news+x@example.org",
    "Asha@Example.ORG, asha@example.org"
  })
  void spellingsOfOneMailboxAreOneAddress(String given, String stored) {
    assertThat(EmailAddress.parse(given)).contains(new EmailAddress(stored));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asha+tag@example.org",
        "asha@example.photography",
        "asha@mail.example.co.in",
        "o'neil_1@example.org",
        "asha@xn--bcher-kva.example",
        "a@b.io"
      })
  void usualAddressesAreTakenAsTheyAre(String text) {
    assertThat(EmailAddress.parse(text)).map(EmailAddress::toString).contains(text);
  }

  @Test
  void blanksAroundAreDropped() {
    assertThat(EmailAddress.parse("  asha@example.org\t"))
        .contains(new EmailAddress("asha@example.org"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "   ",
        "asha",
        "@example.org",
        "asha@",
        "asha@localhost",
        "asha@@example.org",
        "as ha@example.org",
        ".asha@example.org",
        "asha.@example.org",
        "as..ha@example.org",
        "asha@-example.org",
        "asha@example-.org",
        "asha@example..org",
        "asha@example.o",
        "asha@127.0.0.1",
        "asha@example.org\r\nBcc: all@example.org",
        "\"asha\"@example.org",
        "Asha <asha@example.org>",
        "asha@example.org,eve@example.org",
        "äsha@example.org"
      })
  void otherTextIsNoAddress(String text) {
    assertThat(EmailAddress.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+news@gmail.com", "+@outlook.com", "-x@yahoo.com"})
  void anAddressOfNothingButATagIsNone(String text) {
    assertThat(EmailAddress.parse(text)).isEmpty();
  }

  @Test
  void theLocalPartHasAtMost64Characters() {
    assertThat(EmailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
    assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
  }

  @Test
  void theWholeHasAtMost254Characters() {
    String domain = "b.".repeat(100) + "example.org";
    String local = "a".repeat(254 - domain.length() - 1);

    assertThat(EmailAddress.parse(local + "@" + domain)).isPresent();
    assertThat(EmailAddress.parse("a" + local + "@" + domain)).isEmpty();
  }

  @Test
  void aLabelOfTheDomainHasAtMost63Characters() {
    assertThat(EmailAddress.parse("asha@" + "b".repeat(63) + ".org")).isPresent();
    assertThat(EmailAddress.parse("asha@" + "b".repeat(64) + ".org")).isEmpty();
  }
}
