package org.chainverdict.devservices.fuzz;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;

/**
 * A run: chapter after chapter, each with people and things of its own, and a look at the node's
 * health behind each.
 */
public final class Fuzz {

  private static final int CHAPTER = 2_500;
  private static final int TIMEOUT_MILLIS = 20_000;
  private static final int PROGRESS = 500;

  private final FuzzPlan plan;
  private final Consumer<String> progress;
  private final FuzzClient client;
  private final Tally tally = new Tally();
  private final Findings findings = new Findings();
  private final AtomicInteger next = new AtomicInteger();
  private final long start = System.nanoTime();
  private long firstRequest;

  public Fuzz(FuzzPlan plan, Consumer<String> progress) {
    this.plan = plan;
    this.progress = progress;
    this.client = new FuzzClient(plan.server());
  }

  public FuzzResult run() {
    Drafts drafts = new Drafts(FuzzContract.operations(client.get(null, "/openapi?format=json")));
    People people =
        new People(client, People.signIn(client, plan.adminEmail(), plan.adminPassword()));
    NodeLog log = new NodeLog(plan.logs());
    ExecutorService threads = Executors.newFixedThreadPool(plan.threads());
    try {
      while (next.get() < plan.requests() && !isOver()) {
        World world = new WorldBuilder(client, people).build(plan.gateway());
        firstRequest = firstRequest == 0 ? System.nanoTime() : firstRequest;
        int end = Math.min(plan.requests(), next.get() + CHAPTER);
        chapter(threads, () -> play(drafts, world, end));
        next.set(end);
        new Health(client).check(findings);
        log.check(findings);
      }
    } finally {
      threads.shutdownNow();
    }
    return new FuzzResult(plan, tally, findings, (System.nanoTime() - start) / 1e9);
  }

  private boolean isOver() {
    return firstRequest != 0 && System.nanoTime() - firstRequest > plan.longest().toNanos();
  }

  private void chapter(ExecutorService threads, Callable<Void> work) {
    List<Future<Void>> running = new ArrayList<>();
    for (int i = 0; i < plan.threads(); i++) {
      running.add(threads.submit(work));
    }
    try {
      for (Future<Void> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new Problem("The fuzzer itself failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted.", e);
    }
  }

  private Void play(Drafts drafts, World world, int end) {
    try (Wire wire = new Wire(plan.server(), TIMEOUT_MILLIS)) {
      for (int number = next.getAndIncrement();
          number < end && !isOver();
          number = next.getAndIncrement()) {
        one(drafts, world, wire, number);
      }
    }
    return null;
  }

  private void one(Drafts drafts, World world, Wire wire, int number) {
    Chance chance = new Chance(plan.seed(), number);
    Draft draft = drafts.draft(world, chance);
    Mutation mutation = Mutation.apply(draft, chance);
    RawRequest request = draft.render(plan.server());
    RawAnswer answer;
    List<String> faults;
    try {
      answer = wire.exchange(request);
      faults = Judge.faults(draft, answer);
    } catch (SocketTimeoutException e) {
      answer = RawAnswer.hungUp(TIMEOUT_MILLIS);
      faults = List.of("no answer in time");
    } catch (IOException e) {
      answer = RawAnswer.hungUp(0);
      faults = List.of("no connection: " + e.getMessage());
    }
    tally.count(mutation, answer.status(), answer.millis());
    for (String fault : faults) {
      findings.add(number, mutation, draft, request, answer, fault);
    }
    if (tally.total() % PROGRESS == 0) {
      progress.accept(
          "%d of %d requests, %d kinds of findings"
              .formatted(tally.total(), plan.requests(), findings.all().size()));
    }
  }
}
