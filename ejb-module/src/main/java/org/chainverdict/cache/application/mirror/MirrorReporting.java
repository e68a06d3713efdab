package org.chainverdict.cache.application.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.cache.AnswerMirror;
import org.chainverdict.cache.application.mirror.MirrorFigures.Event;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/** The mirror of this node as administrators see it. */
@ApplicationScoped
public class MirrorReporting {

  @Inject private AnswerMirror mirror;
  @Inject private MirrorBreaker breaker;
  @Inject private MirrorFigures figures;
  @Inject private Mirroring mirroring;
  @Inject private Settings settings;

  public Report report() {
    boolean mirrors = settings.flag(Setting.CACHE_MIRROR_ENABLED) && mirror.isConfigured();
    Mirroring.Size size = mirroring.size();
    return new Report(
        mirrors ? breaker.state() : "off",
        size.entries(),
        size.bytes(),
        figures.of(Event.WRITTEN),
        figures.of(Event.REMOVED),
        figures.of(Event.DROPPED),
        figures.of(Event.LOST),
        figures.of(Event.FAILURE),
        figures.of(Event.OPENED),
        figures.of(Event.READ),
        figures.of(Event.RESTORED),
        figures.of(Event.REJECTED_STALE),
        figures.of(Event.REJECTED_FOREIGN));
  }

  /**
   * Counts since the start of the node, see {@link Event}.
   *
   * @param state of the circuit breaker, or off
   * @param entries copies that lie in the mirror now
   */
  public record Report(
      String state,
      int entries,
      long bytes,
      long written,
      long removed,
      long dropped,
      long lost,
      long failures,
      long opened,
      long read,
      long restored,
      long rejectedStale,
      long rejectedForeign) {}
}
