package org.chainverdict.cache.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.cache.application.mirror.MirrorFigures.Event;
import org.junit.jupiter.api.Test;

class MirroringTest {

  private static final Tag DIRECTORY = Tag.of(Topic.DIRECTORY);

  private final FakeMirror mirror = new FakeMirror();

  @Test
  void onlyWhatIsAskedForOftenIsCopied() {
    TestNode node = node(Map.of("chainverdict.cache.mirror.min-uses", "3"));
    node.store("hot", "{}", DIRECTORY);
    node.store("cold", "{}", DIRECTORY);
    node.ask("hot", 3);
    node.ask("cold", 2);

    node.round();

    assertThat(mirror.copies).hasSize(1);
    assertThat(node.mirroring.size().entries()).isOne();
    assertThat(node.figures.of(Event.WRITTEN)).isOne();
  }

  @Test
  void whatIsThereAlreadyIsNotWrittenAgain() {
    TestNode node = node(Map.of());
    node.store("hot", "{}", DIRECTORY);
    node.ask("hot", 1);

    node.round();
    node.round();

    assertThat(node.figures.of(Event.WRITTEN)).isOne();
  }

  @Test
  void hotterOnesPushOutTheOthers() {
    TestNode node = node(Map.of("chainverdict.cache.mirror.entries", "2"));
    for (String key : List.of("a", "b")) {
      node.store(key, "{}", DIRECTORY);
      node.ask(key, 2);
    }
    node.round();
    node.store("c", "{}", DIRECTORY);
    node.ask("c", 20);
    node.ask("b", 10);

    node.round();

    assertThat(mirror.copies).hasSize(2);
    assertThat(node.mirroring.copies()).hasSize(2).containsAll(mirror.copies.keySet());
    assertThat(node.figures.of(Event.REMOVED)).isOne();
  }

  @Test
  void theBytesAreBounded() {
    TestNode node = node(Map.of("chainverdict.cache.mirror.memory-mb", "1"));
    for (int i = 0; i < 40; i++) {
      node.store("key" + i, "x".repeat(100) + incompressible(100_000), DIRECTORY);
      node.ask("key" + i, 1);
    }

    node.round();

    assertThat(mirror.copies).isNotEmpty();
    long held = mirror.copies.values().stream().mapToLong(copy -> copy.length).sum();
    assertThat(held).isLessThanOrEqualTo(1_048_576);
    assertThat(node.mirroring.size().bytes()).isEqualTo(held);
  }

  @Test
  void whatHasBecomeStaleIsTakenAway() {
    TestNode node = node(Map.of());
    node.store("hot", "{}", DIRECTORY);
    node.ask("hot", 1);
    node.round();
    node.raise(List.of(DIRECTORY));

    node.round();

    assertThat(mirror.copies).isEmpty();
  }

  @Test
  void anEmptiedMirrorIsFilledAgain() {
    TestNode node = node(Map.of());
    node.store("hot", "{}", DIRECTORY);
    node.ask("hot", 1);
    node.round();
    mirror.copies.clear();

    node.round();

    assertThat(mirror.copies).hasSize(1);
    assertThat(node.figures.of(Event.LOST)).isOne();
  }

  @Test
  void aMirrorThatIsAwayIsLeftAloneAndCounted() {
    TestNode node = node(Map.of());
    node.store("hot", "{}", DIRECTORY);
    node.ask("hot", 1);
    mirror.away = true;

    for (int i = 0; i < 10; i++) {
      node.round();
    }

    assertThat(mirror.calls).as("calls until the breaker opened").isEqualTo(3);
    assertThat(node.breaker.state()).isEqualTo("open");
    assertThat(node.figures.of(Event.OPENED)).isOne();
    assertThat(node.figures.of(Event.FAILURE)).isEqualTo(3);
    assertThat(node.figures.of(Event.DROPPED)).isEqualTo(10);
    assertThat(node.mirroring.copies()).isEmpty();
  }

  @Test
  void itIsFilledWhenItIsBack() {
    TestNode node = node(Map.of("chainverdict.cache.mirror.pause", "0ms"));
    node.store("hot", "{}", DIRECTORY);
    node.ask("hot", 1);
    mirror.away = true;
    for (int i = 0; i < 5; i++) {
      node.round();
    }
    mirror.away = false;

    node.round();

    assertThat(mirror.copies).hasSize(1);
    assertThat(node.breaker.state()).isEqualTo("closed");
  }

  @Test
  void nothingOfAnAnswerCanBeReadThere() {
    TestNode node = node(Map.of());
    node.store("who asked", "{\"secret\":true}", DIRECTORY);
    node.ask("who asked", 1);

    node.round();

    String copy =
        new String(
            mirror.copies.values().iterator().next(), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(copy).doesNotContain("secret", "who asked");
  }

  private TestNode node(Map<String, String> settings) {
    return new TestNode(mirror, new FakeRoll(), new HashSet<>(), settings);
  }

  private static String incompressible(int length) {
    return new java.util.Random(length)
        .ints(length, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
