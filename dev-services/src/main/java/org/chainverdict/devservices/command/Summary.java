package org.chainverdict.devservices.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainverdict.devservices.Project;
import org.chainverdict.devservices.console.Console;
import org.chainverdict.devservices.node.NodeEnvironment;
import org.chainverdict.devservices.seed.DemoAccount;
import org.chainverdict.devservices.seed.RunningSystem;
import org.chainverdict.devservices.state.ClusterStatus;
import org.chainverdict.devservices.state.RunState;
import org.chainverdict.devservices.state.StateFile;

/** What the user wants to know once everything runs. */
record Summary(Console console, Project project, RunningSystem system, List<DemoAccount> accounts) {
  void print() {
    String url = system.url().toString();
    console.line("");
    console.line("ChainVerdict answers on " + url);
    row("API", url + "/api");
    row("Explorer", url + "/docs/");
    row("Health", url + "/health");
    smtp().ifPresent(smtp -> row("Mails", smtp.mails().replaceAll("mails$", "")));
    row("Logs", project.run().root().resolve("logs").toString());
    row("Limits", "not counted: " + NodeEnvironment.unlimited(System.getenv()));
    console.line("");
    console.line("Accounts");
    List<DemoAccount> all = new ArrayList<>(List.of(system.admin()));
    all.addAll(accounts);
    for (DemoAccount account : all) {
      console.line("  %-10s %s  %s".formatted(account.role(), account.email(), account.password()));
    }
    console.line("");
    console.line("Ctrl-C or scripts/stop ends all of it.");
  }

  private void row(String title, String value) {
    console.line("  %-10s %s".formatted(title, value));
  }

  private Optional<ClusterStatus.Smtp> smtp() {
    return new StateFile(project.run().stateFile())
        .read()
        .map(RunState::services)
        .map(ClusterStatus.Services::smtp);
  }
}
