package org.chainverdict.identity.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JVM says nothing about hints for methods that a newer library no longer has. */
class CompilerHintsTest {

  private static final Path HINTS = Path.of("../payara-config/compiler.txt");
  private static final String INLINE = "inline ";

  @Test
  void everyHintIsForAMethodThatIsThere() throws Exception {
    List<String> hints =
        Files.readAllLines(HINTS).stream().filter(line -> line.startsWith(INLINE)).toList();

    assertThat(hints).isNotEmpty();
    for (String hint : hints) {
      String[] parts = hint.substring(INLINE.length()).split("::", 2);
      String method = parts[1].replace("*", ".*");
      assertThat(Stream.of(Class.forName(parts[0]).getDeclaredMethods()))
          .as(hint)
          .anyMatch(each -> each.getName().matches(method));
    }
  }
}
