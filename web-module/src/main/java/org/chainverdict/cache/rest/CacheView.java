package org.chainverdict.cache.rest;

import java.util.List;
import java.util.Map;
import org.chainverdict.cache.application.AnswerCache;
import org.chainverdict.cache.application.CacheAdministration.Report;
import org.chainverdict.cache.application.Parts;
import org.chainverdict.cache.application.RouteFigures;
import org.chainverdict.cache.application.RouteFigures.Outcome;
import org.chainverdict.cache.application.mirror.MirrorReporting;

/** The figures of the node that answers. */
record CacheView(
    String node,
    boolean serving,
    AnswerCache.Memory memory,
    Parts.Memory parts,
    long invalidations,
    long unconfirmedInvalidations,
    MirrorReporting.Report mirror,
    List<RouteView> routes,
    List<AnswerCache.Hot> hottest) {

  static CacheView of(Report report, MirrorReporting.Report mirror) {
    return new CacheView(
        report.node(),
        report.serving(),
        report.memory(),
        report.parts(),
        report.invalidations(),
        report.unconfirmed(),
        mirror,
        report.routes().entrySet().stream().map(RouteView::of).toList(),
        report.hottest());
  }

  /** One route. */
  record RouteView(
      String route,
      long hits,
      long sharedHits,
      long mirrorHits,
      long misses,
      long bypassed,
      long waited,
      long stale,
      long overtaken,
      long notModified,
      long bytes) {

    static RouteView of(Map.Entry<String, RouteFigures> entry) {
      RouteFigures figures = entry.getValue();
      return new RouteView(
          entry.getKey(),
          figures.of(Outcome.HIT),
          figures.of(Outcome.SHARED_HIT),
          figures.of(Outcome.MIRROR_HIT),
          figures.of(Outcome.MISS),
          figures.of(Outcome.BYPASS),
          figures.of(Outcome.WAITED),
          figures.of(Outcome.STALE),
          figures.of(Outcome.OVERTAKEN),
          figures.of(Outcome.NOT_MODIFIED),
          figures.of(Outcome.BYTES));
    }
  }
}
