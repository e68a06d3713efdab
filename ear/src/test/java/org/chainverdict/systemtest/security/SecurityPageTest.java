package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the page on security names is there. */
@Tag("harness")
class SecurityPageTest {
  private static final Path PROJECT =
      Path.of(System.getProperty("chainverdict.projectDirectory")).normalize();
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");
  private static final Pattern REQUIREMENT = Pattern.compile("\\| V\\d.*");

  /** Words of HTTP, and settings. */
  private static final Set<String> NO_CLASSES =
      Set.of(
          "Forwarded",
          "HttpOnly",
          "JWT_REFRESH_SECRET",
          "JWT_REFRESH_SECRET_PREVIOUS",
          "JWT_SECRET",
          "JWT_SECRET_PREVIOUS",
          "Origin",
          "Referer",
          "Secure");

  private final String page = read(PROJECT.resolve("docs/security.md"));

  @Test
  void everyRequirementNamesItsTests() {
    List<String> rows = page.lines().filter(line -> REQUIREMENT.matcher(line).matches()).toList();
    assertThat(rows).hasSizeGreaterThan(20);
    for (String row : rows) {
      String[] cells = row.split("\\|");
      assertThat(cells).as(row).hasSize(5);
      assertThat(names(cells[4]))
          .as(row)
          .isNotEmpty()
          .allMatch(name -> name.endsWith("IT") || name.endsWith("Test"));
    }
  }

  @Test
  void everyClassThatIsNamedExists() throws IOException {
    Set<String> named = names(page);
    named.removeAll(NO_CLASSES);
    assertThat(named).hasSizeGreaterThan(60);
    assertThat(classes()).containsAll(named);
  }

  private static Set<String> names(String text) {
    Set<String> found = new TreeSet<>();
    for (Matcher name = CLASS.matcher(text); name.find(); ) {
      found.add(name.group(1));
    }
    return found;
  }

  private static Set<String> classes() throws IOException {
    Set<String> found = new TreeSet<>();
    for (String module : List.of("domain", "ejb-module", "web-module", "dev-services", "ear")) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src"))) {
        found.addAll(
            files
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.replace(".java", ""))
                .collect(Collectors.toSet()));
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
