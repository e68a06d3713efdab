package org.chainverdict.consultations.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.consultations.Cancellation;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.Consultations;
import org.chainverdict.consultations.LawyerCalendar;
import org.chainverdict.consultations.LifeCycle;
import org.chainverdict.consultations.Parties;
import org.chainverdict.consultations.StatusChange;
import org.chainverdict.identity.Caller;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** Moves appointments on: by the lawyer, or called off by either party. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConsultationProgress {

  /** Statuses never come back, so there are fewer chances to lose a race than statuses. */
  private static final int MOST_TRIES = ConsultationStatus.values().length;

  @Inject private LawyerCalendar calendar;
  @Inject private Clock clock;
  @Inject private Consultations consultations;
  @Inject private Invalidations invalidations;
  @Inject private Participants participants;
  @Inject private MeetingRooms rooms;
  @Inject private UnitOfWork unitOfWork;

  public ConsultationDetails setStatus(Caller lawyer, Id id, StatusWish wish) {
    return decided(
        id,
        consultation -> {
          Parties.checkLawyer(consultation, lawyer.id());
          Instant now = clock.instant();
          LifeCycle.checkStatus(consultation, wish.status(), now);
          boolean cancels = wish.status() == ConsultationStatus.CANCELLED;
          return new StatusChange(
              wish.status(),
              rooms.link(consultation, wish.status(), wish.meetingLink()),
              wish.notes(),
              cancels ? Cancellation.of(lawyer.id(), null, now) : null);
        });
  }

  public ConsultationDetails cancel(Caller caller, Id id, String reason) {
    return decided(
        id,
        consultation -> {
          Parties.checkParty(consultation, caller.id());
          Instant now = clock.instant();
          LifeCycle.checkCancellation(consultation, now);
          return StatusChange.cancelled(Cancellation.of(caller.id(), reason, now));
        });
  }

  /**
   * Reads, decides, and writes on the condition that nobody was faster; else the same question is
   * put to the status that the other one left.
   */
  private ConsultationDetails decided(Id id, Function<Consultation, StatusChange> decision) {
    for (int i = 0; i < MOST_TRIES; i++) {
      Consultation current = consultations.find(id).orElseThrow(OwnConsultations::unknown);
      StatusChange change = decision.apply(current);
      Optional<Consultation> changed =
          invalidations.after(ConsultationTags.of(current), () -> changed(current, change));
      if (changed.isPresent()) {
        return participants.of(changed.get());
      }
    }
    throw Problem.conflict("The consultation was changed at the same time. Please look again.");
  }

  private Optional<Consultation> changed(Consultation current, StatusChange change) {
    return change.status().isBooked()
        ? unitOfWork.call(() -> booked(current, change))
        : consultations.change(current.id(), current.status(), change);
  }

  private Optional<Consultation> booked(Consultation current, StatusChange change) {
    calendar.claim(current.lawyer(), current.slot());
    if (consultations.isTaken(current.lawyer(), current.slot(), Optional.of(current.id()))) {
      throw ConsultationRequests.taken();
    }
    return consultations.change(current.id(), current.status(), change);
  }
}
