package org.chainverdict.devservices.supervisor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.Project;
import org.chainverdict.devservices.console.Console;
import org.chainverdict.devservices.gateway.GatewayService;
import org.chainverdict.devservices.node.NodeEnvironment;
import org.chainverdict.devservices.node.NodeService;
import org.chainverdict.devservices.process.Executables;
import org.chainverdict.devservices.process.Ports;
import org.chainverdict.devservices.seed.DemoAccount;
import org.chainverdict.devservices.seed.RunningSystem;
import org.chainverdict.devservices.state.DataFolder;
import org.chainverdict.devservices.state.Folders;
import org.chainverdict.devservices.state.Secrets;
import org.chainverdict.devservices.state.StateFile;

/** Starts a run and holds it together until it is told to stop. */
public final class Supervisor {
  private final Project project;
  private final Map<String, String> environment;
  private final RunOptions options;
  private final Console console;
  private final DataFolder data;
  private final Members members;
  private final int port;
  private Cluster cluster;

  public Supervisor(
      Project project, Map<String, String> environment, RunOptions options, Console console) {
    this.project = project;
    this.environment = environment;
    this.options = options;
    this.console = console;
    this.members = new Members(news -> console.line("! " + news));
    this.port = Ports.require(options.port());
    this.data =
        new DataFolder(
            options.data() == null
                ? project.run().temporaryData()
                : options.data().toAbsolutePath());
  }

  public RunningSystem start() throws Exception {
    // Before anything starts: what can be refused is refused at once.
    Path haproxy = options.nodes() > 1 ? GatewayService.find(Executables.of(environment)) : null;
    project.war();
    project.payaraMicro();
    data.lock();
    String url = "http://127.0.0.1:" + port;
    RunRecord record = new RunRecord(new StateFile(project.run().stateFile()), members, url, data);
    members.onChange(record::write);
    record.write();

    Backings backings =
        new BackingsStart(environment, project.run(), data, members, console).start();
    record.backings(backings);
    Secrets secrets = Secrets.of(data);
    NodeEnvironment nodes = NodeEnvironment.of(environment, backings.addresses(), secrets, url);
    GatewayService gateway = haproxy == null ? null : startGateway(haproxy);
    cluster = new Cluster(project, nodes, members, gateway);
    record.controlPort(startControl());
    startNodes(gateway == null);
    DemoAccount admin =
        new DemoAccount("admin", nodes.value("ADMIN_EMAIL"), nodes.value("ADMIN_PASSWORD"));
    return new RunningSystem(URI.create(url), backings.database().uri(), admin);
  }

  public void stop() {
    members.stopAll();
    RunFiles.clean(project.run());
    Folders.delete(project.run().launcherFile());
  }

  public Members members() {
    return members;
  }

  private GatewayService startGateway(Path haproxy) throws Exception {
    GatewayService gateway =
        new GatewayService(
            haproxy,
            port,
            project.config("gateway/haproxy.cfg"),
            RunFiles.shortFolder(),
            project.run().work("gateway"),
            project.run().log("gateway"));
    Supervised member = members.add(gateway, RestartPolicy.of(environment, "GATEWAY"));
    console.step(
        "gateway",
        () -> {
          member.start();
          return "HAProxy on " + gateway.url();
        });
    return gateway;
  }

  private void startNodes(boolean direct) throws Exception {
    List<Supervised> nodes = new ArrayList<>();
    for (int number = 1; number <= options.nodes(); number++) {
      String name = "node-" + number;
      console.step(
          name + " up",
          () -> {
            nodes.add(cluster.launch(direct ? port : Ports.free()));
            return "in the grid";
          });
    }
    for (Supervised node : nodes) {
      console.step(
          node.name(),
          () -> {
            cluster.admit(node);
            return "ready, " + ((NodeService) node.service()).url();
          });
    }
  }

  private int startControl() throws IOException {
    String token = RunFiles.writeToken(project.run());
    return new ControlServer(token, this::command).start();
  }

  private void command(String command, String argument, Consumer<String> progress) {
    switch (command) {
      case "reload" -> cluster.reload(progress);
      case "scale" -> cluster.scale(Integer.parseInt(argument), progress);
      case "start" -> {
        Supervised member =
            members.find(argument).orElseThrow(() -> new Problem("There is no " + argument + "."));
        if (member.alive()) {
          throw new Problem(argument + " is running.");
        }
        cluster.restart(member, progress);
      }
      default -> throw new Problem("Unknown command: " + command + ".");
    }
  }
}
