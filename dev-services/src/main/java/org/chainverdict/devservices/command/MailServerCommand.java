package org.chainverdict.devservices.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chainverdict.devservices.mail.MailServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "mail-server", hidden = true, description = "The process behind the mail service.")
final class MailServerCommand implements Callable<Integer> {
  @Option(names = "--port", required = true)
  private int port;

  @Option(names = "--web-port", required = true)
  private int webPort;

  @Override
  public Integer call() throws Exception {
    new MailServer(port, webPort).start();
    new CountDownLatch(1).await();
    return 0;
  }
}
