package org.chainverdict.devservices.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chainverdict.cases.Assignment;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseNote;
import org.chainverdict.cases.CaseParty;
import org.chainverdict.cases.CaseRequest;
import org.chainverdict.cases.CaseRequest.Terms;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.RequestStatus;
import org.chainverdict.cases.Resolution;
import org.chainverdict.cases.Resolution.Outcome;
import org.chainverdict.cases.StatusTable;
import org.chainverdict.cases.TimelineEntry;
import org.chainverdict.shared.Id;

/**
 * A case from its filing on, told step by step by the rules of the application: what they do not
 * allow cannot be told.
 */
final class CaseStory {

  private final SeedKind kind;
  private final int number;
  private final CaseType type;
  private final Id owner;
  private final CaseContent content;
  private final Instant filed;
  private final List<CaseRequest> offers = new ArrayList<>();
  private final List<CaseRequest> invitations = new ArrayList<>();
  private final List<CaseNote> notes = new ArrayList<>();
  private final List<TimelineEntry> timeline = new ArrayList<>();
  private CaseStatus status = CaseStatus.PENDING;
  private Id lawyer;
  private Resolution resolution;
  private Instant changed;
  private int parts;

  CaseStory(CaseType type, int number, Id owner, CaseContent content, Instant filed) {
    this.kind = type == CaseType.QUERY ? SeedKind.QUERY : SeedKind.DISPUTE;
    this.number = number;
    this.type = type;
    this.owner = owner;
    this.content = content;
    this.filed = filed;
    this.changed = filed;
    timeline.add(TimelineEntry.created(nextId(), type, owner, filed));
  }

  CaseStatus status() {
    return status;
  }

  Id lawyer() {
    return lawyer;
  }

  void request(RequestKind list, Id from, Terms terms, Instant at) {
    require(status == CaseStatus.PENDING);
    requests(list).add(CaseRequest.pending(nextId(), from, at, terms));
    changed = at;
  }

  void reject(RequestKind list, Id from, String words, Instant at) {
    requests(list)
        .replaceAll(
            request ->
                request.isPending() && request.lawyer().equals(from)
                    ? request.answered(RequestStatus.REJECTED, words, at)
                    : request);
    changed = at;
  }

  /** The case goes to this lawyer; all others who wait get the answer that they would get. */
  void accept(RequestKind list, Id chosen, Instant at) {
    require(status == CaseStatus.PENDING);
    require(requests(list).stream().anyMatch(r -> r.isPending() && r.lawyer().equals(chosen)));
    for (RequestKind each : RequestKind.values()) {
      requests(each)
          .replaceAll(
              request -> {
                if (!request.isPending()) {
                  return request;
                }
                return request.lawyer().equals(chosen)
                    ? request.answered(RequestStatus.ACCEPTED, null, at)
                    : request.answered(RequestStatus.REJECTED, Assignment.TO_THE_OTHERS, at);
              });
    }
    Id actor = list == RequestKind.OFFER ? owner : chosen;
    timeline.add(TimelineEntry.assigned(nextId(), actor, at));
    timeline.add(TimelineEntry.statusChange(nextId(), CaseStatus.ASSIGNED, actor, at));
    status = CaseStatus.ASSIGNED;
    lawyer = chosen;
    changed = at;
  }

  /** By the owner or the lawyer. */
  void move(CaseStatus to, CaseParty by, Outcome outcome, Instant at) {
    require(StatusTable.allows(type, status, to, by));
    Id actor = by == CaseParty.OWNER ? owner : lawyer;
    if (status == CaseStatus.PENDING) {
      for (RequestKind each : RequestKind.values()) {
        requests(each)
            .replaceAll(r -> r.isPending() ? r.answered(RequestStatus.REJECTED, null, at) : r);
      }
    }
    timeline.add(TimelineEntry.statusChange(nextId(), to, actor, at));
    if (to == CaseStatus.RESOLVED) {
      resolution = new Resolution(outcome, actor, at);
    }
    status = to;
    changed = at;
  }

  void note(Id author, String text, boolean isPrivate, Instant at) {
    notes.add(new CaseNote(nextId(), author, text, isPrivate, at));
    changed = at;
  }

  LegalCase told() {
    return new LegalCase(
        kind.id(number),
        type,
        content,
        status,
        owner,
        lawyer,
        offers,
        invitations,
        notes,
        timeline,
        resolution,
        filed,
        changed);
  }

  private List<CaseRequest> requests(RequestKind list) {
    return list == RequestKind.OFFER ? offers : invitations;
  }

  private Id nextId() {
    return kind.part(number, ++parts);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("A case cannot go this way.");
    }
  }
}
