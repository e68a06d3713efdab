package org.chainverdict.devservices.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.chainverdict.devservices.process.Child;
import org.chainverdict.devservices.process.Ports;
import org.chainverdict.devservices.process.Program;

/** nginx that serves files from a folder, as lean as it can be set up: the unit of comparison. */
final class Nginx implements AutoCloseable {

  private final Path folder;
  private final Child process;
  private final int port = Ports.free();

  Nginx(Path program, Path folder, BenchTools tools) {
    this.folder = folder;
    try {
      Files.createDirectories(folder.resolve("www"));
      Path config = folder.resolve("nginx.conf");
      Files.writeString(config, config());
      List<String> command =
          List.of(program.toString(), "-p", folder.toString(), "-c", config.toString());
      process =
          new Program(
                  "nginx",
                  command,
                  tools.environment(),
                  Set.of(),
                  folder,
                  folder.resolve("nginx.log"))
              .start();
      process.awaitReady(Duration.ofSeconds(10), () -> Ports.accepts(port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts bytes under a name and tells where they are served. */
  Target serve(String name, byte[] bytes, Target like) {
    try {
      Files.write(folder.resolve("www").resolve(name), bytes);
      return like.at(URI.create("http://" + Ports.LOOPBACK + ':' + port), "/" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The workers; their master does nothing. */
  Server workers() {
    return new Server(process.process().children().toList());
  }

  private String config() {
    String temporary =
        String.join(
            "",
            List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").stream()
                .map(kind -> "  %s_temp_path %s;\n".formatted(kind, folder.resolve(kind)))
                .toList());
    return """
        daemon off;
        worker_processes auto;
        pid %s;
        error_log stderr;
        events { worker_connections 1024; }
        http {
        %s  access_log off;
          keepalive_requests 1000000000;
          sendfile on;
          tcp_nopush on;
          open_file_cache max=100;
          default_type application/json;
          server { listen %s:%d; root %s; }
        }
        """
        .formatted(
            folder.resolve("nginx.pid"), temporary, Ports.LOOPBACK, port, folder.resolve("www"));
  }

  @Override
  public void close() {
    process.stop(Duration.ofSeconds(5));
  }
}
