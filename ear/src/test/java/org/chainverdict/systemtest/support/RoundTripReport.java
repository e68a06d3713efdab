package org.chainverdict.systemtest.support;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most database commands that any answer of an operation has cost in this run, as the server
 * tells with {@code Server-Timing}. What it takes to find out who the caller is stands apart.
 */
public final class RoundTripReport {

  private static final Pattern DATABASE = Pattern.compile("db;desc=\"(\\d+)\"");
  private static final Map<String, Row> ROWS = new ConcurrentHashMap<>();

  private RoundTripReport() {}

  /**
   * @param done by an answer that did what was asked; null where there was none
   * @param refused by one that did not; null where there was none
   */
  public record Row(String id, String method, String path, Integer done, Integer refused) {

    private Row most(Row other) {
      return new Row(id, method, path, most(done, other.done), most(refused, other.refused));
    }

    private static Integer most(Integer one, Integer other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return Math.max(one, other);
    }
  }

  static void saw(Operation operation, Answer answer) {
    Matcher found = DATABASE.matcher(answer.header("Server-Timing").orElse(""));
    if (!found.find()) {
      return;
    }
    Integer count = Integer.valueOf(found.group(1));
    boolean isDone = answer.status() < 300;
    Row row =
        new Row(
            operation.id(),
            operation.method(),
            operation.template(),
            isDone ? count : null,
            isDone ? null : count);
    ROWS.merge(operation.id(), row, Row::most);
  }

  /** In the order of the contract; operations that were not called are missing. */
  public static List<Row> rows() {
    return Contract.get().operations().stream()
        .map(operation -> ROWS.get(operation.id()))
        .filter(java.util.Objects::nonNull)
        .toList();
  }
}
