package org.chainverdict.devservices.process;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this program; its children run on the same one. */
public final class JavaHome {
  private JavaHome() {}

  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The command line of another command of this program, in a small process of its own. */
  public static List<String> tool(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                ownJar().toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static Path ownJar() {
    try {
      return Path.of(JavaHome.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
