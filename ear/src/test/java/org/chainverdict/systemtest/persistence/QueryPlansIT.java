package org.chainverdict.systemtest.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every query that the tests before have made the server send is explained by the database: none
 * may read a whole collection, sort in memory or look at many more documents than it returns.
 */
@Tag("P10")
@Order(Integer.MAX_VALUE - 1)
class QueryPlansIT extends SystemTest {

  /** What may be examined for each document returned, beyond what a small database needs. */
  private static final long RATIO = 3;

  private static final long SLACK = 20;

  /** Parts of shapes that may examine more than they return. */
  private static final List<String> MAY_EXAMINE_MORE =
      List.of(
          // Once per start, over the lawyers of an older database.
          "directoryTerms:{$exists",
          // Once per start, over the chats of an older database.
          "filter:{chatId:{$gte:?},messages:{$exists",
          "filter:{chatId:{$gte:?,$not:?}}",
          // The index finds what shares the pieces of the text; the text itself decides.
          "directoryTerms:{$all",
          "searchTerms:?");

  /** Shapes that may read a collection from its beginning. */
  private static final List<String> MAY_SCAN =
      List.of(
          // Before its first file a node asks GridFS for any one file, to see that there is an
          // index.
          "find documentfiles.files {find:?,filter:{}");

  /**
   * Parts of shapes that may sort: a search in another order than the usual one, or one that other
   * filters narrow, sorts the few that match.
   */
  private static final List<String> MAY_SORT = List.of("directoryTerms:{$all", "searchTerms:?");

  private static final String USUAL_ORDER = "{$sort:{createdAt:?,_id:?}}";

  @Test
  void everyQueryHasAnIndex() throws IOException {
    needsPlanner();
    assumeTrue(!cluster.nodeLogs().isEmpty(), "needs the logs of the nodes");
    Map<String, SentCommand> commands = new LinkedHashMap<>();
    for (Path log : cluster.nodeLogs()) {
      try (Stream<String> lines = Files.lines(log)) {
        lines
            .flatMap(line -> SentCommand.of(line).stream())
            .flatMap(SentCommand::withUnions)
            .forEach(command -> commands.putIfAbsent(command.shape(), command));
      }
    }
    assumeTrue(commands.size() > 5, "needs the tests that make the server ask the database");

    List<String> faults = new ArrayList<>();
    StringBuilder report =
        new StringBuilder("| Query | Stages | Examined | Returned |\n|---|---|---|---|\n");
    commands.forEach(
        (shape, command) -> {
          QueryPlan plan = QueryPlan.of(database(), command);
          report.append(
              "| `%s` | %s | %d | %d |%n"
                  .formatted(
                      shape.replace("|", "\\|"), plan.stages(), plan.examined(), plan.returned()));
          fault(shape, command, plan).ifPresent(faults::add);
        });
    Files.writeString(Path.of("target", "query-plans.md"), report);
    assertThat(faults).isEmpty();
  }

  private static Optional<String> fault(String shape, SentCommand command, QueryPlan plan) {
    boolean scans =
        plan.stages().contains("COLLSCAN") && MAY_SCAN.stream().noneMatch(shape::contains);
    boolean sorts =
        plan.stages().contains("SORT")
            && (MAY_SORT.stream().noneMatch(shape::contains)
                || shape.contains("directoryTerms:{$all") && shape.contains(USUAL_ORDER));
    boolean wasteful =
        command.name().equals("find")
            && plan.examined() > SLACK + command.skipped() + RATIO * Math.max(1, plan.returned());
    boolean excused = MAY_EXAMINE_MORE.stream().anyMatch(shape::contains);
    return scans || sorts || (wasteful && !excused)
        ? Optional.of(shape + " -> " + plan)
        : Optional.empty();
  }
}
