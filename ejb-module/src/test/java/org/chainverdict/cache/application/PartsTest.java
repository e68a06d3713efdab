package org.chainverdict.cache.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chainverdict.cache.Reading;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.configuration.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsTest {

  private static final Tag DIRECTORY = Tag.of(Topic.DIRECTORY);
  private static final Tag USERS = Tag.of(Topic.USERS);
  private static final Tag PERSON = new Tag(Topic.PERSON, "65f0c0ffee65f0c0ffee0001");

  private final TagVersions versions = new TagVersions();
  private final ServingPermit permit = new ServingPermit();
  private final Parts parts = new Parts(versions, permit, new Settings(name -> Optional.empty()));
  private int reads;

  @BeforeEach
  void serve() {
    permit.grantUntil(System.nanoTime() + Duration.ofHours(1).toNanos());
  }

  @Test
  void aPartIsReadOnceForAllAnswers() {
    long first = making(recording(DIRECTORY), this::total);
    long second = making(recording(DIRECTORY), this::total);

    assertThat(first).isEqualTo(1);
    assertThat(second).isEqualTo(1);
    assertThat(parts.memory().hits()).isEqualTo(1);
  }

  @Test
  void itIsReadAnewAfterAChangeOfWhatItWasReadFrom() {
    long first = making(recording(DIRECTORY), this::total);
    raise(DIRECTORY);

    assertThat(making(recording(DIRECTORY), this::total)).isEqualTo(first + 1);
  }

  @Test
  void aChangeWhileItIsReadEndsIt() {
    long overtaken =
        making(
            recording(DIRECTORY),
            () ->
                Reading.shared(
                    "total",
                    Long.class,
                    () -> {
                      long read = ++reads;
                      raise(DIRECTORY);
                      return read;
                    }));

    assertThat(making(recording(DIRECTORY), this::total)).isEqualTo(overtaken + 1);
  }

  @Test
  void theAnswerEndsWithThePartThatItWasMadeOf() {
    long unused = making(recording(DIRECTORY), this::total);
    Recording other = recording(USERS);
    long known = making(other, this::total);
    Stamps stamps = other.stamps();

    assertThat(known).isEqualTo(1);
    assertThat(stamps.areCurrent(versions)).isTrue();
    raise(DIRECTORY);
    assertThat(stamps.areCurrent(versions)).isFalse();
  }

  @Test
  void anAccountOutlivesTheListThatShowedIt() {
    making(recording(DIRECTORY), this::learn);

    raise(DIRECTORY);
    assertThat(making(recording(USERS), this::person)).contains("Asha");
    raise(PERSON);
    assertThat(making(recording(USERS), this::person)).isEmpty();
  }

  @Test
  void aPurgeEndsEveryPart() {
    Recording list = recording(DIRECTORY);
    making(list, this::learn);
    long unused = making(list, this::total);
    raise(Tag.EVERYTHING);

    assertThat(making(recording(DIRECTORY), this::person)).isEmpty();
    assertThat(making(recording(DIRECTORY), this::total)).isEqualTo(2);
  }

  @Test
  void nothingIsKnownWhileAnotherNodeMayHaveChangedIt() {
    long unused = making(recording(DIRECTORY), this::total);
    permit.withdraw();

    assertThat(making(recording(DIRECTORY), this::total)).isEqualTo(2);
  }

  @Test
  void whoMakesNoAnswerReadsForHimself() {
    long unused = making(recording(DIRECTORY), this::total);

    assertThat(total()).isEqualTo(2);
    assertThat(person()).isEmpty();
  }

  @Test
  void whatIsNotedTooLateIsRefused() {
    Recording list = recording(DIRECTORY);

    assertThatThrownBy(() -> list.learned("person", "Asha", PERSON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not noted");
  }

  private long total() {
    return Reading.shared("total", Long.class, () -> (long) ++reads);
  }

  private Optional<String> person() {
    Reading.of(PERSON);
    return Reading.known("person", String.class);
  }

  private Void learn() {
    Reading.of(PERSON);
    Reading.learned("person", "Asha", PERSON);
    return null;
  }

  private Recording recording(Tag tag) {
    return new Recording(versions, List.of(tag), parts);
  }

  private static <T> T making(Recording recording, Supplier<T> answer) {
    Reading.listen(recording);
    try {
      return answer.get();
    } finally {
      Reading.stop();
    }
  }

  private void raise(Tag tag) {
    long unused = versions.raise(new int[] {TagVersions.slot(tag)}, versions.next());
  }
}
