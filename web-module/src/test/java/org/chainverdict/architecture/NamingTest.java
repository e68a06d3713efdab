package org.chainverdict.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names say what a thing is, and every package says why it is there. */
@AnalyzeClasses(packages = Modules.ROOT, importOptions = DoNotIncludeTests.class)
class NamingTest {

  @ArchTest
  static final ArchRule noClassHasANameThatSaysNothing =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper)");

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
