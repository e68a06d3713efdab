package org.chainverdict.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read from the sources: a description alone leaves nothing in the compiled classes. */
class PackageDescriptionTest {

  @ParameterizedTest
  @ValueSource(strings = {"domain", "ejb-module", "web-module"})
  void everyPackageSaysWhyItIsThere(String module) throws IOException {
    Path sources = Path.of(System.getProperty("basedir", "."), "..", module, "src", "main", "java");

    assertThat(packagesOf(sources))
        .isNotEmpty()
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  private static List<Path> packagesOf(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .toList();
    }
  }
}
