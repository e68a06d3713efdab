package org.chainverdict.devservices.supervisor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.state.RunDirectory;
import org.chainverdict.devservices.state.RunState;

/** Sends a command to the supervisor of a run and passes on what it says. */
public record ControlClient(RunDirectory run, RunState state) {
  public void send(String command, String argument, Consumer<String> progress) {
    if (state.control() == null) {
      throw new Problem("The run is still starting.");
    }
    String failure = null;
    try (BufferedReader answer = open(command + "/" + argument)) {
      for (String line = answer.readLine(); line != null; line = answer.readLine()) {
        if (line.startsWith(ControlServer.FAILED)) {
          failure = line.substring(ControlServer.FAILED.length());
        } else if (failure != null) {
          failure += "\n" + line;
        } else {
          progress.accept(line);
        }
      }
    } catch (IOException e) {
      throw new Problem("The supervisor does not answer: " + e.getMessage(), e);
    }
    if (failure != null) {
      throw new Problem(failure);
    }
  }

  private BufferedReader open(String path) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + state.control() + "/" + path);
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setRequestMethod("POST");
    String token = Files.readString(run.controlFile()).strip();
    connection.setRequestProperty("Authorization", "Bearer " + token);
    return new BufferedReader(
        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
  }
}
