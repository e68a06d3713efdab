package org.chainverdict.cache.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.cache.SharedAnswers;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.cache.application.RouteFigures.Outcome;
import org.chainverdict.configuration.Settings;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

  private static final Tag DIRECTORY = Tag.of(Topic.DIRECTORY);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final TagVersions versions = new TagVersions();
  private final ServingPermit permit = new ServingPermit();
  private final Grid grid = new Grid();
  private final RouteFigures figures = new RouteFigures();
  private final AnswerCache answers = cache(versions);

  @Test
  void whatWasKeptIsFound() {
    keep("key", answers.record(List.of(DIRECTORY)));

    assertThat(find("key")).isNotNull();
    assertThat(find("other")).isNull();
  }

  @Test
  void anAnswerThatAChangeHasOvertakenIsNotKept() {
    Recording recording = answers.record(List.of(DIRECTORY));
    raise(DIRECTORY);

    keep("key", recording);

    assertThat(find("key")).isNull();
    assertThat(grid.kept).isEmpty();
    assertThat(figures.of(Outcome.OVERTAKEN)).isOne();
  }

  @Test
  void aChangeAfterwardsMakesItStaleHereAndWhereAllReachIt() {
    keep("key", answers.record(List.of(DIRECTORY)));
    raise(DIRECTORY);

    assertThat(find("key")).isNull();
    assertThat(answers.findShared("key", System.currentTimeMillis(), figures)).isEmpty();
    assertThat(figures.of(Outcome.STALE)).isEqualTo(2);
  }

  @Test
  void everythingEndsEveryAnswer() {
    keep("key", answers.record(List.of(DIRECTORY)));
    raise(Tag.EVERYTHING);

    assertThat(find("key")).isNull();
  }

  @Test
  void anotherNodeServesItWhileItKnowsTheSameVersions() {
    raise(DIRECTORY);
    keep("key", answers.record(List.of(DIRECTORY)));
    TagVersions elsewhere = new TagVersions();
    AnswerCache other = cache(elsewhere);

    assertThat(other.findShared("key", System.currentTimeMillis(), figures)).isEmpty();
    elsewhere.merge(versions.table());
    assertThat(other.findShared("key", System.currentTimeMillis(), figures)).isPresent();
  }

  @Test
  void anAnswerEndsWithItsLifetime() {
    keep("key", answers.record(List.of(DIRECTORY)));

    long later = System.currentTimeMillis() + MINUTE.toMillis();
    assertThat(answers.find("key", later, figures)).isNull();
  }

  @Test
  void theMemoryStaysWithinItsBounds() {
    for (int i = 0; i < 40; i++) {
      StoredAnswer answer =
          answers.seal(new byte[100_000], answers.record(List.of(DIRECTORY)), MINUTE);
      answers.keep("key" + i, answer, figures);
    }

    answers.memory.cleanUp();
    assertThat(answers.memory().bytes()).isPositive().isLessThanOrEqualTo(1_048_576);
    assertThat(answers.memory().evictions()).isPositive();
  }

  @Test
  void packedFormsCountAsMemory() {
    keep("key", new byte[10_000]);
    StoredAnswer answer = find("key");
    long plain = weighed();

    answers.pack("key", answer, Coding.IDENTITY);
    assertThat(weighed()).isEqualTo(plain);
    answers.pack("key", answer, Coding.GZIP);
    assertThat(weighed()).isEqualTo(plain + answer.length(Coding.GZIP));
    answers.pack("key", answer, Coding.GZIP);
    assertThat(weighed()).isEqualTo(plain + answer.length(Coding.GZIP));
  }

  @Test
  void whatIsPackedLateDoesNotComeBack() {
    keep("key", new byte[10_000]);
    StoredAnswer old = find("key");
    answers.forget();

    answers.pack("key", old, Coding.GZIP);

    assertThat(find("key")).isNull();
    assertThat(old.length(Coding.GZIP)).isPositive();
  }

  @Test
  void nothingIsServedWithoutAPermit() {
    assertThat(answers.isServing()).isFalse();
    permit.grantUntil(System.nanoTime() + MINUTE.toNanos());
    assertThat(answers.isServing()).isTrue();
    permit.grantUntil(System.nanoTime() - 1);
    assertThat(answers.isServing()).isFalse();
    permit.grantUntil(System.nanoTime() + MINUTE.toNanos());
    permit.withdraw();
    assertThat(answers.isServing()).isFalse();
  }

  private StoredAnswer find(String key) {
    return answers.find(key, System.currentTimeMillis(), figures);
  }

  private void keep(String key, byte[] body) {
    answers.keep(key, answers.seal(body, answers.record(List.of(DIRECTORY)), MINUTE), figures);
  }

  private long weighed() {
    answers.memory.cleanUp();
    return answers.memory().bytes();
  }

  private void keep(String key, Recording recording) {
    byte[] body = "{\"data\":1}".getBytes(StandardCharsets.UTF_8);
    answers.keep(key, answers.seal(body, recording, MINUTE), figures);
  }

  private void raise(Tag tag) {
    long unused = versions.raise(new int[] {TagVersions.slot(tag)}, versions.next());
  }

  private AnswerCache cache(TagVersions known) {
    Map<String, String> set = Map.of("chainverdict.cache.memory-mb", "1");
    Settings settings = new Settings(name -> Optional.ofNullable(set.get(name)));
    return new AnswerCache(known, permit, new Parts(known, permit, settings), grid, settings);
  }

  /** What all nodes reach. */
  private static final class Grid implements SharedAnswers {

    private final Map<String, byte[]> kept = new HashMap<>();

    @Override
    public byte[] find(String key) {
      return kept.get(key);
    }

    @Override
    public void keep(String key, byte[] answer, Duration lifetime) {
      kept.put(key, answer);
    }
  }
}
