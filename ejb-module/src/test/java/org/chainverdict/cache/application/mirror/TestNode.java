package org.chainverdict.cache.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cache.Legacy;
import org.chainverdict.cache.SharedAnswers;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.application.AnswerCache;
import org.chainverdict.cache.application.Figures;
import org.chainverdict.cache.application.Parts;
import org.chainverdict.cache.application.RouteFigures;
import org.chainverdict.cache.application.ServingPermit;
import org.chainverdict.cache.application.StoredAnswer;
import org.chainverdict.cache.application.TagVersions;
import org.chainverdict.configuration.Settings;

/** One life of a node, without a grid: the parts of the mirror, put together as in the server. */
final class TestNode implements Invalidations {

  final TagVersions versions = new TagVersions();
  final ServingPermit permit = new ServingPermit();
  final MirrorFigures figures = new MirrorFigures();
  final Life life = new Life();
  final AnswerCache answers;
  final Mirroring mirroring;
  final Succession succession;
  final WarmStart warmStart;
  final MirrorBreaker breaker;
  final ProgramFingerprint program = new ProgramFingerprint();
  private final RouteFigures route = new Figures().of("/test");

  TestNode(FakeMirror mirror, FakeRoll roll, Set<String> live, Map<String, String> set) {
    Map<String, String> all = new HashMap<>(Map.of("chainverdict.cache.mirror.min-uses", "1"));
    all.putAll(set);
    Settings settings = new Settings(name -> Optional.ofNullable(all.get(name)));
    live.add(life.name());
    permit.grantUntil(System.nanoTime() + Duration.ofHours(1).toNanos());
    answers =
        new AnswerCache(
            versions, permit, new Parts(versions, permit, settings), new Nobody(), settings);
    breaker = new MirrorBreaker(figures, settings);
    mirroring = new Mirroring(answers, mirror, breaker, figures, life, settings);
    succession =
        new Succession(roll, () -> new HashSet<>(live), versions, permit, this, life, clock());
    warmStart = new WarmStart(answers, mirror, breaker, figures, program, clock());
  }

  private static Clock clock() {
    return Clock.systemUTC();
  }

  @Override
  public void raise(Collection<Tag> tags) {
    int[] slots = tags.stream().mapToInt(TagVersions::slot).toArray();
    long unused = versions.raise(slots, versions.next());
  }

  void enter() {
    List<Legacy> legacies = succession.enter().orElseThrow();
    warmStart.load(legacies);
  }

  void leave() {
    succession.leave(program.value(), mirroring.copies());
  }

  void store(String key, String body, Tag tag) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    StoredAnswer answer = answers.seal(bytes, answers.record(List.of(tag)), Duration.ofMinutes(1));
    answers.keep(key, answer, route);
  }

  void ask(String key, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(find(key)).isNotNull();
    }
  }

  StoredAnswer find(String key) {
    return answers.find(key, System.currentTimeMillis(), route);
  }

  void round() {
    mirroring.round(System.currentTimeMillis());
  }

  private static final class Nobody implements SharedAnswers {

    @Override
    public byte[] find(String key) {
      return null;
    }

    @Override
    public void keep(String key, byte[] answer, Duration lifetime) {
      // No other node is there.
    }
  }
}
