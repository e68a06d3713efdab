package org.chainverdict.cases.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.CaseStore;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.TimelineEntry;
import org.chainverdict.identity.Caller;
import org.chainverdict.shared.Id;

/** A citizen files a case. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseFiling {

  @Inject private CaseStore cases;
  @Inject private Invalidations invalidations;
  @Inject private Clock clock;

  public LegalCase file(Caller citizen, CaseType type, CaseContent content) {
    Instant now = clock.instant();
    Id id = cases.nextId();
    LegalCase filed =
        new LegalCase(
            id,
            type,
            content,
            CaseStatus.PENDING,
            citizen.id(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(TimelineEntry.created(cases.nextId(), type, citizen.id(), now)),
            null,
            now,
            now);
    invalidations.after(CaseTags.filed(type, citizen.id()), () -> cases.add(filed));
    return filed;
  }
}
