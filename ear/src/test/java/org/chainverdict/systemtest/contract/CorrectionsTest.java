package org.chainverdict.systemtest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the documents say of corrected behaviour is shown by tests that carry the tag of it, and no
 * correction is forgotten.
 */
@Tag("harness")
class CorrectionsTest {
  private static final Path PROJECT =
      Path.of(System.getProperty("chainverdict.projectDirectory")).normalize();
  private static final Pattern ROW = Pattern.compile("\\| ([SC]\\d+) \\|.*\\| ([^|]*) \\|");
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"([SC]\\d+)\"\\)");
  private static final Pattern CLASS = Pattern.compile("`(\\w+(?:IT|Test))`");

  private final Map<String, String> register = register();
  private final Map<String, List<String>> tags = tags();

  @Test
  void everyKnownFlawHasARow() {
    List<String> ids =
        Stream.concat(
                IntStream.rangeClosed(1, 38).mapToObj(number -> "S" + number),
                IntStream.rangeClosed(1, 36).mapToObj(number -> "C" + number))
            .toList();
    assertThat(register.keySet()).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void everyRowNamesATestOrSaysWhyThereIsNone() {
    register.forEach(
        (id, shownBy) ->
            assertThat(shownBy)
                .as(id)
                .matches(
                    text -> CLASS.matcher(text).find() || text.matches("(later|elsewhere): .+")));
  }

  @Test
  void theNamedTestsCarryTheTag() {
    register.forEach(
        (id, shownBy) ->
            assertThat(tags.getOrDefault(id, List.of())).as(id).containsAll(classes(shownBy)));
  }

  @Test
  void everyTagHasItsRow() {
    assertThat(register.keySet()).containsAll(tags.keySet());
    tags.forEach(
        (id, classes) ->
            assertThat(classes(register.get(id))).as("%s of %s", id, classes).isNotEmpty());
  }

  private static List<String> classes(String shownBy) {
    return CLASS.matcher(shownBy).results().map(hit -> hit.group(1)).toList();
  }

  private static Map<String, String> register() {
    Map<String, String> rows = new TreeMap<>();
    for (String line : read(PROJECT.resolve("docs/corrections.md")).split("\n")) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.put(row.group(1), row.group(2).strip());
      }
    }
    return rows;
  }

  /** The test classes of the whole project by tag. */
  private static Map<String, List<String>> tags() {
    Map<String, List<String>> found = new TreeMap<>();
    for (String module : List.of("domain", "ejb-module", "web-module", "dev-services", "ear")) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src/test/java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(
                file ->
                    TAG.matcher(read(file))
                        .results()
                        .map(hit -> hit.group(1))
                        .forEach(
                            id ->
                                found
                                    .computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(file.getFileName().toString().replace(".java", ""))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
