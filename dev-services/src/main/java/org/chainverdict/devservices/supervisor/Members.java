package org.chainverdict.devservices.supervisor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.chainverdict.devservices.node.NodeService;
import org.chainverdict.devservices.process.Service;

/** All processes of the run. */
public final class Members {
  private final List<Supervised> all = new ArrayList<>();
  private final Consumer<String> news;
  private Runnable changed = () -> {};
  private boolean closed;

  public Members(Consumer<String> news) {
    this.news = news;
  }

  /** Called whenever a process started, became ready or ended. */
  void onChange(Runnable listener) {
    this.changed = listener;
  }

  synchronized Supervised add(Service service, RestartPolicy policy) {
    if (closed) {
      throw new Stopping();
    }
    Supervised member = new Supervised(service, policy, () -> changed.run(), news);
    all.add(member);
    return member;
  }

  synchronized void remove(Supervised member) {
    all.remove(member);
    changed.run();
  }

  public synchronized List<Supervised> all() {
    return List.copyOf(all);
  }

  public Optional<Supervised> find(String name) {
    return all().stream().filter(member -> member.name().equals(name)).findFirst();
  }

  public List<Supervised> nodes() {
    return all().stream().filter(member -> member.service() instanceof NodeService).toList();
  }

  /** Ends everything: nodes while all that they need is still there, the gateway, then the rest. */
  public void stopAll() {
    synchronized (this) {
      closed = true;
    }
    stopTogether(nodes());
    find("gateway").ifPresent(Supervised::stop);
    stopTogether(all());
  }

  private static void stopTogether(List<Supervised> members) {
    CompletableFuture.allOf(
            members.stream()
                .map(member -> CompletableFuture.runAsync(member::stop))
                .toArray(CompletableFuture[]::new))
        .join();
  }
}
