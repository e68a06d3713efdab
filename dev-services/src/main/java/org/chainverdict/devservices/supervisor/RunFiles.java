package org.chainverdict.devservices.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.chainverdict.devservices.state.Folders;
import org.chainverdict.devservices.state.RunDirectory;
import org.chainverdict.devservices.state.StateFile;

/** Makes and removes the files of a run. Logs stay: one may want to read them afterwards. */
public final class RunFiles {
  private RunFiles() {}

  public static void clean(RunDirectory run) {
    Folders.delete(run.readyFile());
    Folders.delete(run.controlFile());
    Folders.delete(run.root().resolve("nodes"));
    Folders.delete(run.root().resolve("work"));
    Folders.delete(run.temporaryData());
    new StateFile(run.stateFile()).delete();
  }

  /** The logs of the run before are of no more use once a new one begins. */
  public static void cleanLogs(RunDirectory run) {
    Folders.delete(run.root().resolve("logs"));
  }

  /** Only who can read this file may command the supervisor. */
  static String writeToken(RunDirectory run) throws IOException {
    String token = UUID.randomUUID().toString();
    Files.deleteIfExists(run.controlFile());
    Files.createFile(
        run.controlFile(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(run.controlFile(), token + "\n");
    return token;
  }

  /** A private folder with a short path, removed when this program ends. */
  static Path shortFolder() throws IOException {
    Path folder = Files.createTempDirectory("chainverdict-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
    return folder;
  }
}
