package org.chainverdict.identity.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.password4j.BcryptFunction;
import com.password4j.types.Bcrypt;
import java.time.Duration;
import java.util.Map;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.TestSettings;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PasswordHasherTest {

  private static final String PASSWORD = "Correct-horse-1";

  private final HashingTurns turns = new HashingTurns(1, Duration.ofMillis(1));
  private final Argon2PasswordHasher hasher = hasher(256, 1, turns);

  @Test
  void onlyThePasswordItselfMatchesItsHash() {
    String hash = hasher.hash(PASSWORD);

    assertThat(hasher.matches(PASSWORD, hash)).isTrue();
    assertThat(hasher.matches("correct-horse-1", hash)).isFalse();
    assertThat(hasher.matches(PASSWORD + " ", hash)).isFalse();
    assertThat(hasher.matches("", hash)).isFalse();
  }

  @Test
  void aHashSaysWithWhatItWasMade() {
    assertThat(hasher.hash(PASSWORD)).startsWith("$argon2id$v=19$m=256,t=1,p=1$");
  }

  @Test
  void twoHashesOfOnePasswordDiffer() {
    assertThat(hasher.hash(PASSWORD)).isNotEqualTo(hasher.hash(PASSWORD));
  }

  @ParameterizedTest
  @EnumSource(
      value = Bcrypt.class,
      names = {"A", "B"})
  void hashesOfTheOriginalSystemAreAccepted(Bcrypt version) {
    String hash = BcryptFunction.getInstance(version, 4).hash(PASSWORD).getResult();

    assertThat(hash).startsWith(version == Bcrypt.A ? "$2a$" : "$2b$");
    assertThat(hasher.matches(PASSWORD, hash)).isTrue();
    assertThat(hasher.matches("Wrong-horse-1", hash)).isFalse();
    assertThat(hasher.isOutdated(hash)).isTrue();
  }

  @Test
  void aPasswordTooLongForAnOlderHashDoesNotMatchIt() {
    String hash = BcryptFunction.getInstance(Bcrypt.A, 4).hash(PASSWORD).getResult();

    assertThat(hasher.matches("x".repeat(1_024), hash)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"256, 1, false", "128, 1, true", "512, 1, false", "256, 3, false"})
  void aHashWithLessEffortThanTodayIsOutdated(int memory, int iterations, boolean outdated) {
    String hash =
        hasher(memory, iterations, new HashingTurns(1, Duration.ofSeconds(1))).hash(PASSWORD);

    assertThat(hasher.matches(PASSWORD, hash)).isTrue();
    assertThat(hasher.isOutdated(hash)).isEqualTo(outdated);
  }

  @Test
  void fewerPassesThanTodayAreOutdated() {
    Argon2PasswordHasher today = hasher(256, 2, new HashingTurns(1, Duration.ofSeconds(1)));

    assertThat(today.isOutdated(hasher.hash(PASSWORD))).isTrue();
    assertThat(today.isOutdated(today.hash(PASSWORD))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Correct-horse-1",
        "$",
        "$argon2id$",
        "$argon2id$v=19$m=256,t=1,p=1$c2FsdA",
        "$argon2id$v=19$m=x,t=1,p=1$c2FsdHNhbHQ$aGFzaA",
        "$argon2id$v=19$m=256,t=1,p=1$****$****",
        "$argon2x$v=19$m=256,t=1,p=1$c2FsdHNhbHQ$aGFzaA",
        "$2a$",
        "$2b$xx$abc",
        "$2b$10$tooShort",
        "$2z$10$abcdefghijklmnopqrstuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu",
        "$5$rounds=5000$salt$hash"
      })
  void aDamagedHashMatchesNothing(String hash) {
    assertThat(hasher.matches(PASSWORD, hash)).isFalse();
  }

  @Test
  void aBusyHasherAsksToComeBack() {
    turns.take(
        () -> {
          assertBusy(() -> hasher.hash(PASSWORD));
          assertBusy(() -> hasher.matches(PASSWORD, "$argon2id$"));
          assertBusy(() -> hasher.pretend(PASSWORD));
          return null;
        });
  }

  @Test
  void theSettingsBoundHowManyHashesRun() {
    Map<Setting, String> values =
        Map.of(
            Setting.PASSWORD_MEMORY, "256",
            Setting.PASSWORD_ITERATIONS, "1",
            Setting.PASSWORD_CONCURRENCY, "0",
            Setting.PASSWORD_WAIT, "1s");
    Argon2PasswordHasher configured = new Argon2PasswordHasher(TestSettings.with(values));

    assertThat(configured.matches(PASSWORD, configured.hash(PASSWORD))).isTrue();
  }

  private static void assertBusy(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.type()).isEqualTo(ProblemType.UNAVAILABLE));
  }

  private static Argon2PasswordHasher hasher(int memory, int iterations, HashingTurns turns) {
    return new Argon2PasswordHasher(
        TestSettings.with(
            Map.of(
                Setting.PASSWORD_MEMORY, String.valueOf(memory),
                Setting.PASSWORD_ITERATIONS, String.valueOf(iterations))),
        turns);
  }
}
