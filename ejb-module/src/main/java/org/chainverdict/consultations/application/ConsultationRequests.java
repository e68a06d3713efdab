package org.chainverdict.consultations.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.consultations.Consultations;
import org.chainverdict.consultations.NewConsultation;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/**
 * A citizen asks a lawyer for an appointment. A request takes none of the lawyer's time; only a
 * booking does, and that looks again, so nothing needs to be locked here.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConsultationRequests {

  @Inject private Clock clock;
  @Inject private Consultations consultations;
  @Inject private Invalidations invalidations;
  @Inject private People people;

  public ConsultationDetails request(Caller citizen, Wish wish) {
    if (!wish.slot().start().isAfter(clock.instant())) {
      throw Problem.invalid(FieldError.body("scheduledDateTime", "must be in the future", null));
    }
    Map<Id, Person> found = people.find(List.of(citizen.id(), wish.lawyer()));
    Person lawyer = available(found.get(wish.lawyer()));
    if (consultations.isTaken(wish.lawyer(), wish.slot(), Optional.empty())) {
      throw taken();
    }
    NewConsultation wished =
        new NewConsultation(
            NewConsultation.titleFor(lawyer.name()),
            wish.description(),
            citizen.id(),
            wish.lawyer(),
            wish.type(),
            wish.slot());
    Consultation stored =
        invalidations.after(
            ConsultationTags.requested(citizen.id(), wish.lawyer()),
            () -> consultations.insert(wished));
    return new ConsultationDetails(stored, found.get(citizen.id()), lawyer);
  }

  static Problem taken() {
    return Problem.conflict(
        "The lawyer already has a consultation at that time. Please choose another time.");
  }

  private static Person available(Person target) {
    if (target != null && target.role() != Role.LAWYER) {
      throw Problem.invalid(FieldError.body("targetUserId", "must be a lawyer", null));
    }
    if (target == null || !target.active() || !target.verified()) {
      throw Problem.notFound("Lawyer not found");
    }
    return target;
  }
}
