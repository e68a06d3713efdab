package org.chainverdict.devservices.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a node says about requests that failed, also where the client was gone before it could be
 * told.
 */
final class NodeLog {

  /** A line of the last resort, and the first of the cause below it. */
  private static final Pattern FAILURE =
      Pattern.compile("Request \\S* ?failed\\R(\\S[^\\r\\n]*(?:\\R\\tat [^\\r\\n]*){0,6})");

  private final Map<Path, Long> read = new TreeMap<>();

  NodeLog(List<Path> logs) {
    logs.forEach(log -> read.put(log, size(log)));
  }

  /** Adds what was written since the last look. */
  void check(Findings findings) {
    for (Map.Entry<Path, Long> log : read.entrySet()) {
      Matcher failure = FAILURE.matcher(since(log.getKey(), log.getValue()));
      while (failure.find()) {
        findings.add("a failure in the log: " + failure.group(1));
      }
      log.setValue(size(log.getKey()));
    }
  }

  private static String since(Path log, long offset) {
    try (var in = Files.newInputStream(log)) {
      in.skipNBytes(offset);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path log) {
    try {
      return Files.size(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
