package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.chainverdict.systemtest.support.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of what ships names each library in the WAR, and none besides. */
@Tag("harness")
class BillOfMaterialsTest {
  private static final Path TARGET =
      Path.of(System.getProperty("chainverdict.projectDirectory"))
          .resolve("web-module/target")
          .normalize();

  @Test
  void theListIsThatOfTheWar() throws IOException {
    Path bill = TARGET.resolve("chainverdict-sbom.json");
    assumeTrue(Files.exists(bill), "a quick build makes no list");
    Set<String> listed = new TreeSet<>();
    for (JsonNode component : Json.read(Files.readString(bill)).path("components")) {
      listed.add(
          component.path("name").asString() + "-" + component.path("version").asString() + ".jar");
      assertThat(component.path("purl").asString("")).startsWith("pkg:maven/");
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(libraries());
  }

  private static Set<String> libraries() throws IOException {
    try (ZipFile war = new ZipFile(TARGET.resolve("chainverdict.war").toFile())) {
      return war.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
          .map(name -> name.substring("WEB-INF/lib/".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
