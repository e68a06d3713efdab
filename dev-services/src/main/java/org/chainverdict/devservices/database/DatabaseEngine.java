package org.chainverdict.devservices.database;

import java.nio.file.Path;

/** Something that serves the wire protocol of MongoDB. */
public sealed interface DatabaseEngine permits External, LocalEngine {
  /** As {@code scripts/cluster status} calls it. */
  String name();

  /** One line for the user: what it is and why it was taken. */
  String description();

  /** The file of an executable, as shown to the user. */
  static String shown(Path file) {
    String home = System.getProperty("user.home");
    String text = file.toString();
    return text.startsWith(home + "/") ? "~" + text.substring(home.length()) : text;
  }
}
