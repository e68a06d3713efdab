package org.chainverdict.devservices.process;

import java.util.List;
import java.util.Map;

/**
 * Starts a program in a session of its own, so that Ctrl-C in the terminal reaches only the
 * supervisor, which then stops its children in the right order.
 */
final class OwnSession {
  private static final String PERL = "use POSIX qw(setsid); setsid(); exec(@ARGV) or die $!;";

  private OwnSession() {}

  /** The words to put before a command; the process keeps its id through them. */
  static List<String> prefix(Map<String, String> environment) {
    Executables path = Executables.of(environment);
    return path.find("setsid")
        .map(setsid -> List.of(setsid.toString()))
        .or(() -> path.find("perl").map(perl -> List.of(perl.toString(), "-e", PERL)))
        .orElse(List.of());
  }
}
