package org.chainverdict.devservices.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MutationTest {

  private static final URI SERVER = URI.create("http://127.0.0.1:1");

  private final World world = FuzzSamples.world();
  private final Drafts drafts = new Drafts(FuzzSamples.operations());
  private final Set<Mutation> applied = EnumSet.noneOf(Mutation.class);

  @Test
  void onlyTheApiIsTried() {
    assertThat(FuzzSamples.operations())
        .extracting(FuzzOperation::id)
        .containsExactly("readThing", "writeThing", "fileThing");
  }

  @Test
  void theSameSeedMakesTheSameRequests() {
    assertThat(requests(7, 300)).containsExactlyElementsOf(requests(7, 300));
    assertThat(requests(7, 300)).isNotEqualTo(requests(8, 300));
  }

  @Test
  void everyMutationHasItsTurnAndCanBeSent() {
    assertThat(requests(1, 6_000)).allSatisfy(request -> assertThat(request).isNotEmpty());
    assertThat(applied).containsExactlyInAnyOrder(Mutation.values());
  }

  private List<String> requests(long seed, int count) {
    return IntStream.range(0, count).mapToObj(number -> request(seed, number)).toList();
  }

  private String request(long seed, int number) {
    Chance chance = new Chance(seed, number);
    Draft draft = drafts.draft(world, chance);
    applied.add(Mutation.apply(draft, chance));
    return new String(draft.render(SERVER).bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
