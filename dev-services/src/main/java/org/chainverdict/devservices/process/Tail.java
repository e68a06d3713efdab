package org.chainverdict.devservices.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log file, for the message about a process that failed. */
public final class Tail {
  private static final int LINES = 40;

  private Tail() {}

  public static String describe(Path log) {
    return last(log, LINES).stream()
        .map(line -> "    " + line)
        .collect(Collectors.joining("\n", "The end of its log:\n", "\nThe whole log: " + log));
  }

  static List<String> last(Path log, int count) {
    try {
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .toList();
      return lines.subList(Math.max(0, lines.size() - count), lines.size());
    } catch (IOException e) {
      return List.of("(no log: " + e.getMessage() + ")");
    }
  }
}
