package org.chainverdict.devservices.mail;

import java.nio.file.Path;
import java.util.List;
import org.chainverdict.devservices.process.JavaHome;
import org.chainverdict.devservices.process.Ports;
import org.chainverdict.devservices.process.Program;
import org.chainverdict.devservices.process.Service;

/** The mail server as a process of its own, so that it can fail like any other server. */
public record SmtpService(int port, int webPort, Path work, Path log) implements Service {
  @Override
  public String name() {
    return "smtp";
  }

  /** The page for people. */
  public String page() {
    return "http://127.0.0.1:" + webPort + "/";
  }

  /** The list for programs. */
  public String mails() {
    return page() + "mails";
  }

  @Override
  public Program program() {
    List<String> command =
        JavaHome.tool(
            "mail-server",
            "--port",
            Integer.toString(port),
            "--web-port",
            Integer.toString(webPort));
    return new Program(name(), command, work, log);
  }

  @Override
  public boolean ready() {
    return Ports.accepts(port) && Ports.accepts(webPort);
  }
}
