package org.chainverdict.devservices.node;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chainverdict.devservices.Project;
import org.chainverdict.devservices.process.JavaHome;
import org.chainverdict.devservices.process.Ports;
import org.chainverdict.devservices.process.Program;
import org.chainverdict.devservices.process.Service;
import org.chainverdict.devservices.state.Folders;

/** One Payara Micro process with the application deployed at the root. */
public record NodeService(
    String name,
    Project project,
    NodeEnvironment environment,
    Grid grid,
    int httpPort,
    int gridPort)
    implements Service {
  private static final String HEAP = "-Xmx512m";
  private static final List<String> YOUNG =
      List.of(
          "-XX:+UseParallelGC", "-Xmn176m", "-XX:SurvivorRatio=6", "-XX:-UseAdaptiveSizePolicy");
  private static final int COMPACT_HEADERS_SINCE = 25;
  private static final String LOG_PROPERTIES = "CHAINVERDICT_LOG_PROPERTIES";
  private static final String EXTRA_OPTIONS = "CHAINVERDICT_NODE_OPTS";
  private static final String SECRETS_FOLDER = "CHAINVERDICT_SECRETS_DIR";

  public String url() {
    return "http://127.0.0.1:" + httpPort;
  }

  /** True once the node can be found by those that start after it. */
  public boolean inGrid() {
    return Ports.accepts(gridPort);
  }

  /**
   * A server that finds the configuration of an earlier life deploys from it, is ready, and then
   * deploys once more what the command line says: requests in between are cut off.
   */
  @Override
  public void prepare() {
    Folders.delete(server());
  }

  @Override
  public boolean ready() {
    return Readiness.of(url());
  }

  @Override
  public Duration startLimit() {
    return Duration.ofMinutes(5);
  }

  @Override
  public Duration stopGrace() {
    return Duration.ofSeconds(30);
  }

  @Override
  public Program program() {
    Path folder = project.run().node(name);
    return new Program(
        name,
        command(folder),
        environment.additions(name),
        Set.of(),
        folder,
        project.run().log(name));
  }

  private Path server() {
    return project.run().node(name).resolve("server");
  }

  private List<String> command(Path folder) {
    List<String> command = new ArrayList<>(List.of(JavaHome.java(), HEAP));
    command.addAll(
        List.of(
            "-Dchainverdict.http.address=" + Ports.LOOPBACK,
            "-Dchainverdict.grid.name=" + grid.name(),
            "-Dchainverdict.grid.address=" + Ports.LOOPBACK,
            "-Dchainverdict.grid.port=" + gridPort,
            "-Dchainverdict.grid.members=" + grid.members(),
            "-Djava.io.tmpdir=" + folder));
    command.addAll(garbageCollection());
    command.add("-XX:CompileCommandFile=" + project.config("compiler.txt"));
    command.addAll(extraOptions());
    command.addAll(List.of("-jar", project.payaraMicro().toString()));
    command.addAll(
        List.of(
            "--name",
            name,
            "--rootdir",
            server().toString(),
            "--addlibs",
            project.serverLibrary().toString(),
            "--deploy",
            project.war().toString(),
            "--contextroot",
            "/",
            "--port",
            Integer.toString(httpPort),
            "--hzconfigfile",
            project.config("hazelcast.yaml").toString(),
            "--prebootcommandfile",
            project.config("preboot.txt").toString(),
            "--postbootcommandfile",
            project.config("postboot.txt").toString(),
            "--logproperties",
            logging(),
            "--disablephonehome"));
    String secrets = environment.caller().getOrDefault(SECRETS_FOLDER, "").strip();
    if (!secrets.isEmpty()) {
      command.addAll(List.of("--secretsdir", secrets));
    }
    return command;
  }

  /**
   * On a small heap and few processors the collector without work beside the requests takes the
   * least CPU of all of them. Its young generation is fixed: left to itself it makes the survivor
   * spaces so small that what lives for one request grows old, and then stops for all of it. From
   * Java 25 on, objects are smaller by a word.
   */
  private List<String> garbageCollection() {
    boolean chosen = extraOptions().stream().anyMatch(option -> option.matches("-XX:\\+Use\\w+GC"));
    List<String> options = new ArrayList<>(chosen ? List.of() : YOUNG);
    if (Runtime.version().feature() >= COMPACT_HEADERS_SINCE) {
      options.add("-XX:+UseCompactObjectHeaders");
    }
    return options;
  }

  private String logging() {
    String own = environment.caller().getOrDefault(LOG_PROPERTIES, "").strip();
    return own.isEmpty() ? project.config("logging.properties").toString() : own;
  }

  private List<String> extraOptions() {
    String options = environment.caller().getOrDefault(EXTRA_OPTIONS, "").strip();
    return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
  }
}
