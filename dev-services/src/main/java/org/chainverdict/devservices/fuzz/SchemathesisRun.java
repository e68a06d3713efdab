package org.chainverdict.devservices.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chainverdict.devservices.fuzz.Schemathesis.Outcome;
import org.chainverdict.devservices.fuzz.Schemathesis.Task;

/** Lets the tool try every area as somebody who may use it, each for a third of the time. */
public final class SchemathesisRun {

  private static final int EXAMPLES = 50;

  private final Schemathesis tool;
  private final FuzzPlan plan;
  private final Consumer<String> progress;

  public SchemathesisRun(Schemathesis tool, FuzzPlan plan, Consumer<String> progress) {
    this.tool = tool;
    this.plan = plan;
    this.progress = progress;
  }

  public Outcome run() {
    FuzzClient client = new FuzzClient(plan.server());
    People people =
        new People(client, People.signIn(client, plan.adminEmail(), plan.adminPassword()));
    Map<String, String> tokens = new TreeMap<>();
    tokens.put("/api/admin", people.adminToken());
    tokens.put("/api/lawyers", people.lawyer().token());
    tokens.put(
        "/api/(auth|citizens|queries|disputes|consultations|chats|documents)",
        people.citizen("Fuzz Citizen").token());
    boolean clean = true;
    StringBuilder output = new StringBuilder();
    for (Map.Entry<String, String> area : tokens.entrySet()) {
      progress.accept("Routes below " + area.getKey() + " ...");
      Outcome outcome = tool.run(task(area.getKey(), area.getValue()));
      clean &= outcome.clean();
      output.append(outcome.output());
    }
    return new Outcome(clean, output.toString());
  }

  private Task task(String paths, String token) {
    int seconds = (int) Math.max(10, plan.longest().toSeconds() / 3);
    return new Task(plan.server(), token, paths, seconds, EXAMPLES, plan.seed());
  }
}
