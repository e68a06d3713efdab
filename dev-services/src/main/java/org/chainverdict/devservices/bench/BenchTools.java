package org.chainverdict.devservices.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainverdict.devservices.database.EngineCache;
import org.chainverdict.devservices.process.Executables;

/** Programs that measurements compare with or use: on PATH, else where the script unpacks them. */
record BenchTools(Executables path, Path folder) {

  static BenchTools of(Map<String, String> environment) {
    return new BenchTools(
        Executables.of(environment), EngineCache.of(environment).root().resolve("bench-tools"));
  }

  Optional<Path> find(String name) {
    return path.find(name).or(() -> unpacked("usr/sbin", name)).or(() -> unpacked("usr/bin", name));
  }

  /** What unpacked programs need to find their libraries. */
  Map<String, String> environment() {
    Path libraries = folder.resolve("usr/lib");
    if (!Files.isDirectory(libraries)) {
      return Map.of();
    }
    try (Stream<Path> folders = Files.list(libraries)) {
      return folders
          .filter(each -> each.getFileName().toString().contains("-linux-"))
          .findFirst()
          .map(each -> Map.of("LD_LIBRARY_PATH", each.toString()))
          .orElse(Map.of());
    } catch (IOException e) {
      return Map.of();
    }
  }

  private Optional<Path> unpacked(String place, String name) {
    return Optional.of(folder.resolve(place).resolve(name)).filter(Files::isExecutable);
  }
}
