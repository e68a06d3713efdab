package org.chainverdict.cache.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chainverdict.audit.AuditTrail;
import org.chainverdict.audit.SecurityEvent;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cache.Tag;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.Caller;

/** What administrators see of stored answers, and their means to end them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CacheAdministration {

  private static final int HOT = 20;

  @Inject private AnswerCache answers;
  @Inject private AuditTrail auditTrail;
  @Inject private Figures figures;
  @Inject private Invalidations invalidations;
  @Inject private Parts parts;
  @Inject private Settings settings;

  /** Of the node that is asked. */
  public Report report() {
    return new Report(
        settings.text(Setting.NODE_NAME),
        answers.isServing(),
        answers.memory(),
        parts.memory(),
        figures.invalidations(),
        figures.unconfirmedRounds(),
        figures.byRoute(),
        answers.hottest(HOT));
  }

  /** On every node. */
  public void purge(Caller administrator, Tag tag) {
    invalidations.raise(List.of(tag));
    auditTrail.record(
        new SecurityEvent(SecurityEvent.Type.CACHE_PURGED, administrator.id(), administrator.id()));
  }

  /** The figures of a node since its start. */
  public record Report(
      String node,
      boolean serving,
      AnswerCache.Memory memory,
      Parts.Memory parts,
      long invalidations,
      long unconfirmed,
      Map<String, RouteFigures> routes,
      List<AnswerCache.Hot> hottest) {}
}
