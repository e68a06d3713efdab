package org.chainverdict.devservices;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.devservices.command.CommandLines;

/** Where the scripts enter. */
public final class DevServices {
  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger ROOT = Logger.getLogger("");

  private DevServices() {}

  public static void main(String[] arguments) {
    // Libraries have nothing to tell the user as long as they work.
    ROOT.setLevel(Level.WARNING);
    System.exit(CommandLines.execute(arguments));
  }
}
