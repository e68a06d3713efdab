package org.chainverdict.devservices.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs in the folders of a PATH variable. */
public record Executables(List<Path> folders) {
  public static Executables of(Map<String, String> environment) {
    String path = environment.getOrDefault("PATH", "");
    return new Executables(
        Stream.of(path.split(File.pathSeparator)).filter(f -> !f.isBlank()).map(Path::of).toList());
  }

  public Optional<Path> find(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
