package org.chainverdict.devservices.gateway;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.process.Executables;
import org.chainverdict.devservices.process.Ports;
import org.chainverdict.devservices.process.Program;
import org.chainverdict.devservices.process.Service;

/** HAProxy on the public port. */
public final class GatewayService implements Service {
  /** Where Debian puts it, and where an ordinary user's PATH does not look. */
  private static final Executables SYSTEM_FOLDERS =
      new Executables(List.of(Path.of("/usr/sbin"), Path.of("/usr/local/sbin")));

  private static final int SLOTS = 12;
  private static final List<String> BACKENDS = List.of("nodes", "socketio");

  private final Path executable;
  private final int port;
  private final Path work;
  private final Path log;
  private final GatewayConfig config;
  private final HaproxyAdmin admin;
  private final List<GatewaySlot> slots = new ArrayList<>();

  /**
   * @param shortFolder for the command socket, whose path the system limits to some 100 characters
   */
  public GatewayService(
      Path executable, int port, Path template, Path shortFolder, Path work, Path log) {
    this.executable = executable;
    this.port = port;
    this.work = work;
    this.log = log;
    Path socket = shortFolder.resolve("admin.sock");
    this.config = new GatewayConfig(template, port, socket);
    this.admin = new HaproxyAdmin(socket);
    for (int number = 1; number <= SLOTS; number++) {
      slots.add(new GatewaySlot(number, 0));
    }
  }

  public static Path find(Executables path) {
    return path.find("haproxy")
        .or(() -> SYSTEM_FOLDERS.find("haproxy"))
        .orElseThrow(
            () ->
                new Problem(
                    "Several nodes need HAProxy in front of them: install it (apt-get install haproxy, dnf install haproxy or brew install haproxy) or use --nodes 1."));
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public String name() {
    return "gateway";
  }

  /** Written anew at each start, so that a gateway that comes back knows the nodes of today. */
  @Override
  public synchronized Program program() {
    Path file = work.resolve("haproxy.cfg");
    config.write(file, slots);
    List<String> command = List.of(executable.toString(), "-db", "-f", file.toString());
    return new Program(name(), command, work, log);
  }

  @Override
  public boolean ready() {
    return Ports.accepts(port);
  }

  /** Sends requests to the node as soon as the gateway itself finds it ready. */
  public synchronized void add(int nodePort) {
    GatewaySlot free =
        slots.stream()
            .filter(GatewaySlot::isFree)
            .findFirst()
            .orElseThrow(() -> new Problem("The gateway has no place for another node."));
    slots.set(slots.indexOf(free), free.with(nodePort));
    for (String backend : BACKENDS) {
      String server = backend + "/" + free.name();
      admin.send("set server " + server + " addr 127.0.0.1 port " + nodePort);
      admin.send("set server " + server + " state ready");
    }
  }

  /** No new requests for the node; those under way go on. */
  public synchronized void drain(int nodePort) {
    command(nodePort, "set server %s state drain");
  }

  /** The node is gone. */
  public synchronized void remove(int nodePort) {
    command(nodePort, "set server %s state maint");
    slots.replaceAll(slot -> slot.port() == nodePort ? slot.with(0) : slot);
  }

  /** Whether the gateway itself has found the node ready. */
  public synchronized boolean serves(int nodePort) {
    return slot(nodePort).filter(slot -> isUp("nodes/" + slot.name())).isPresent();
  }

  private boolean isUp(String server) {
    String[] names = server.split("/");
    return admin
        .send("show stat")
        .lines()
        .anyMatch(
            line -> line.startsWith(names[0] + "," + names[1] + ",") && line.contains(",UP,"));
  }

  private void command(int nodePort, String format) {
    slot(nodePort)
        .ifPresent(
            slot -> BACKENDS.forEach(b -> admin.send(format.formatted(b + "/" + slot.name()))));
  }

  private Optional<GatewaySlot> slot(int nodePort) {
    return slots.stream().filter(slot -> slot.port() == nodePort).findFirst();
  }
}
