package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("smoke")
class LoginIT extends SystemTest {
  private static final String WRONG = "Wrong2025x";

  @Test
  void theRightPasswordSignsInAndSetsBothCookies() {
    Account account = accounts.citizen();

    Answer answer = identity.login(account).expect(200);
    assertThat(answer.textAt("/data/user/_id")).isEqualTo(account.id());
    assertThat(answer.cookies().get("accessToken").value())
        .isEqualTo(answer.textAt("/data/tokens/accessToken"));
    assertThat(answer.cookies().get("refreshToken").has("HttpOnly")).isTrue();
    identity.me(answer.textAt("/data/tokens/accessToken")).expect(200);
  }

  @Test
  void aFormSignsInAsWell() {
    Account account = accounts.citizen();
    api.post("/api/auth/login")
        .form(Map.of("email", account.email(), "password", account.password()))
        .expect(200);
  }

  @Test
  @Tag("S16")
  void anUnknownAddressAndAWrongPasswordGetTheSameAnswer() {
    Answer wrong = identity.login(accounts.citizen().email(), WRONG).expect(401);
    Answer unknown = identity.login(Registrations.uniqueEmail(), WRONG).expect(401);

    assertThat(unknown.text()).isEqualTo(wrong.text());
    assertThat(unknown.cookies()).isEmpty();
    assertThat(wrong.cookies()).isEmpty();
  }

  /** Without a hash for unknown addresses their answer would come some fifty times faster. */
  @Test
  @Tag("S16")
  void anUnknownAddressIsNotToldByItsSpeed() {
    Account[] known =
        IntStream.range(0, 3).mapToObj(i -> accounts.citizen()).toArray(Account[]::new);
    long wrong = medianNanos(i -> identity.login(known[i % 3].email(), WRONG));
    long unknown = medianNanos(i -> identity.login(Registrations.uniqueEmail(), WRONG));

    assertThat((double) unknown / wrong)
        .as("time for unknown / time for known")
        .isBetween(0.3, 3.0);
  }

  @Test
  @Tag("S16")
  void deactivationIsToldOnlyToWhoKnowsThePassword() {
    Account account = accounts.citizen();
    database()
        .users()
        .updateOne(Filters.eq("_id", new ObjectId(account.id())), Updates.set("isActive", false));

    Answer stranger = identity.login(account.email(), WRONG).expect(401);
    Answer owner = identity.login(account).expect(401);
    Answer unknown = identity.login(Registrations.uniqueEmail(), WRONG).expect(401);
    assertThat(stranger.text()).isEqualTo(unknown.text());
    assertThat(owner.textAt("/message")).isNotEqualTo(stranger.textAt("/message"));
    assertThat(owner.cookies()).isEmpty();
  }

  @Test
  @Tag("S21")
  void operatorObjectsAreNotCredentials() {
    Account account = accounts.citizen();
    login(account.email(), fields("$ne", "x")).expect(400);
    login(fields("$gt", ""), account.password()).expect(400);
  }

  @Test
  void aVeryLongPasswordIsNoInternalError() {
    assertThat(
            identity.login(accounts.citizen().email(), "Aa1" + "x".repeat(100_000)).send().status())
        .isIn(400, 401, 413);
  }

  @Test
  void signingInTellsCachesToKeepNothing() {
    assertThat(identity.login(accounts.citizen()).expect(200).header("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).containsAnyOf("no-store", "private"));
  }

  private Call login(Object email, Object password) {
    return api.post("/api/auth/login").json(fields("email", email, "password", password));
  }

  private static long medianNanos(IntFunction<Call> login) {
    long[] nanos = new long[9];
    for (int i = 0; i < nanos.length; i++) {
      Call call = login.apply(i);
      long start = System.nanoTime();
      call.expect(401);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos[nanos.length / 2];
  }
}
