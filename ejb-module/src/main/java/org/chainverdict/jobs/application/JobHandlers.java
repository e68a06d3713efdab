package org.chainverdict.jobs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainverdict.jobs.JobHandler;

/** Every handler of the application, by the kind of work it does. */
@ApplicationScoped
public class JobHandlers {

  @Inject @Any private Instance<JobHandler> handlers;

  /** The kinds that can be worked on now. */
  Set<String> readyKinds() {
    return handlers.stream()
        .filter(JobHandler::isReady)
        .map(JobHandler::kind)
        .collect(Collectors.toSet());
  }

  JobHandler of(String kind) {
    return handlers.stream()
        .filter(handler -> handler.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No handler for jobs of kind " + kind));
  }
}
