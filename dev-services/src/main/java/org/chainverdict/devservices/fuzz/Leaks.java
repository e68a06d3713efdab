package org.chainverdict.devservices.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must never stand in an answer. */
final class Leaks {

  private static final Pattern INTERNALS =
      Pattern.compile(
          "\\b(?:java|javax|jakarta|org|com|fish|io|net)(?:\\.[a-z][a-zA-Z0-9_]*)+\\.[A-Z]\\w+"
              + "|\\w+(?:Exception|Error)\\b(?=[:\\s]|$)"
              + "|\\bat [\\w.$]+\\([\\w]+\\.java:\\d+\\)"
              + "|(?i:hazelcast|payara|glassfish|grizzly|jersey|jackson|weld|eclipse|mongo)"
              + "|\\$(?:2[aby]|argon2(?:id|i|d))\\$"
              + "|root:x:0:0|<web-app");

  private Leaks() {}

  static List<String> in(String text, Draft draft) {
    List<String> found = new ArrayList<>();
    INTERNALS.matcher(text).results().forEach(hit -> found.add("tells " + hit.group()));
    if (draft.actor != Actor.ADMIN) {
      for (String marker : draft.world.markers()) {
        if (text.contains(marker)) {
          found.add("shows what belongs to somebody else");
        }
      }
    }
    return found;
  }
}
