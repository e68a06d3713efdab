package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.BcryptFunction;
import com.password4j.Password;
import com.password4j.types.Bcrypt;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.StoredLawyer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts that the original system stored keep working: its documents hold bcrypt hashes. */
class ImportedAccountIT extends SystemTest {

  @ParameterizedTest
  @EnumSource(
      value = Bcrypt.class,
      names = {"A", "B"})
  void aBcryptAccountSignsInAndGetsAStrongerHash(Bcrypt variant) {
    String email = Registrations.uniqueEmail();
    String hash =
        Password.hash(Registrations.PASSWORD)
            .with(BcryptFunction.getInstance(variant, 10))
            .getResult();
    String id =
        new StoredLawyer("Imported Lawyer")
            .with("email", email)
            .with("password", hash)
            .in(database());

    identity.login(email, "Wrong2025x").expect(401);
    assertThat(database().user(id).getString("password")).isEqualTo(hash);

    identity.login(email, Registrations.PASSWORD).expect(200);
    assertThat(database().user(id).getString("password")).startsWith("$argon2id$");
    identity.login(email, Registrations.PASSWORD).expect(200);
  }
}
