package org.chainverdict.cache.application.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.cache.AnswerMirror;
import org.chainverdict.cache.Legacy;
import org.chainverdict.cache.application.AnswerCache;
import org.chainverdict.cache.application.mirror.MirrorFigures.Event;

/** Takes over the copies that earlier nodes have left, as far as they are still true. */
@ApplicationScoped
public class WarmStart {

  private static final Logger LOG = Logger.getLogger(WarmStart.class.getName());
  private static final int BATCH = 32;

  /** No copy lives longer than an answer. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private AnswerCache answers;
  private AnswerMirror mirror;
  private MirrorBreaker breaker;
  private MirrorFigures figures;
  private ProgramFingerprint program;
  private Clock clock;

  WarmStart() {}

  @Inject
  public WarmStart(
      AnswerCache answers,
      AnswerMirror mirror,
      MirrorBreaker breaker,
      MirrorFigures figures,
      ProgramFingerprint program,
      Clock clock) {
    this.answers = answers;
    this.mirror = mirror;
    this.breaker = breaker;
    this.figures = figures;
    this.program = program;
    this.clock = clock;
  }

  /** To be called after all versions are merged that the same nodes have left. */
  void load(List<Legacy> legacies) {
    Instant oldest = clock.instant().minus(LONGEST);
    legacies.stream()
        .filter(legacy -> legacy.left().isAfter(oldest))
        .filter(legacy -> legacy.program().equals(program.value()))
        .forEach(this::load);
    if (legacies.isEmpty()) {
      return;
    }
    LOG.log(
        Level.INFO,
        "{0} of {1} mirrored answers are served again",
        new Object[] {figures.of(Event.RESTORED), figures.of(Event.READ)});
  }

  private void load(Legacy legacy) {
    MirrorSeal seal = new MirrorSeal(legacy.key());
    List<String> names = legacy.copies();
    for (int from = 0; from < names.size(); from += BATCH) {
      List<String> some = names.subList(from, Math.min(names.size(), from + BATCH));
      boolean read =
          breaker.run(() -> mirror.read(some).forEach((name, copy) -> take(seal, name, copy)));
      if (!read) {
        return;
      }
    }
  }

  private void take(MirrorSeal seal, String name, byte[] copy) {
    figures.count(Event.READ);
    CopyFormat found = seal.open(name, copy).flatMap(CopyFormat::read).orElse(null);
    if (found == null) {
      figures.count(Event.REJECTED_FOREIGN);
      return;
    }
    boolean fresh = answers.restore(found.key(), found.answer(), clock.millis());
    figures.count(fresh ? Event.RESTORED : Event.REJECTED_STALE);
  }
}
