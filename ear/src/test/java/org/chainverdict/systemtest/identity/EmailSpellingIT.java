package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One mailbox is one account, however its address is spelt. The word {@code WORD} stands for a
 * fresh one.
 */
class EmailSpellingIT extends SystemTest {

  @ParameterizedTest(name = "{0} is stored as {1}")
  @CsvSource({
    "First.WORD+tag@GMAIL.com, firstWORD@gmail.com",
    "Upper.WORD@Example.ORG, upper.WORD@example.org",
    "WORD+tag@outlook.com, WORD@outlook.com",
    "WORD-tag@yahoo.com, WORD@yahoo.com",
    "WORD+tag@icloud.com, WORD@icloud.com",
    "WORD+tag@example.org, WORD+tag@example.org",
    "o.WORD@mail.example.technology, o.WORD@mail.example.technology"
  })
  @Tag("C20")
  void anAddressIsStoredInItsNormalForm(String given, String stored) {
    String word = Registrations.uniqueWord();
    Account account = register(given.replace("WORD", word));

    assertThat(account.email()).isEqualTo(stored.replace("WORD", word));
    identity.login(given.replace("WORD", word), account.password()).expect(200);
    identity.login(stored.replace("WORD", word), account.password()).expect(200);
  }

  @Test
  void googlemailDropsDotsAndTagToo() {
    String word = Registrations.uniqueWord();
    assertThat(register("a.b." + word + "+x@googlemail.com").email())
        .startsWith("ab" + word + "@g");
  }

  @Test
  void anotherSpellingOfATakenAddressIsTaken() {
    String word = Registrations.uniqueWord();
    register(word + "@gmail.com");

    Map<String, Object> again = Registrations.citizen();
    again.put("email", word.substring(0, 4) + "." + word.substring(4) + "+again@gmail.com");
    api.post("/api/auth/register").json(again).expect(400);
  }

  private Account register(String email) {
    Map<String, Object> body = Registrations.citizen();
    body.put("email", email);
    return accounts.register(body);
  }
}
