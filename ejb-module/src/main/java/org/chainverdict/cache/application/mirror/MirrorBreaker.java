package org.chainverdict.cache.application.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.cache.MirrorUnavailable;
import org.chainverdict.cache.application.mirror.MirrorFigures.Event;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/** The circuit breaker before the mirror, with its counts and its words in the log. */
@ApplicationScoped
public class MirrorBreaker {

  private static final Logger LOG = Logger.getLogger(MirrorBreaker.class.getName());

  private CircuitBreaker breaker;
  private MirrorFigures figures;

  MirrorBreaker() {}

  @Inject
  public MirrorBreaker(MirrorFigures figures, Settings settings) {
    this.figures = figures;
    this.breaker =
        new CircuitBreaker(
            settings.integer(Setting.CACHE_MIRROR_FAILURES),
            settings.duration(Setting.CACHE_MIRROR_PAUSE),
            System::nanoTime);
  }

  /** True when all of it was done. */
  boolean run(Runnable work) {
    if (!breaker.allows()) {
      return false;
    }
    boolean wasClosed = breaker.state() == CircuitBreaker.State.CLOSED;
    try {
      work.run();
    } catch (MirrorUnavailable e) {
      figures.count(Event.FAILURE);
      if (breaker.failed()) {
        figures.count(Event.OPENED);
        LOG.log(Level.WARNING, "Stored answers are not mirrored: {0}", e.getMessage());
      }
      return false;
    }
    breaker.succeeded();
    if (!wasClosed) {
      LOG.info("Stored answers are mirrored again");
    }
    return true;
  }

  public boolean isClosed() {
    return breaker.state() == CircuitBreaker.State.CLOSED;
  }

  /** As operators read it. */
  public String state() {
    return breaker.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
