package org.chainverdict.consultations;

import static org.chainverdict.consultations.ConsultationStatus.CANCELLED;
import static org.chainverdict.consultations.ConsultationStatus.COMPLETED;
import static org.chainverdict.consultations.ConsultationStatus.CONFIRMED;
import static org.chainverdict.consultations.ConsultationStatus.REQUESTED;
import static org.chainverdict.consultations.ConsultationStatus.SCHEDULED;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/**
 * Which step an appointment may take, and when. It only ever moves on: no status comes back, so
 * whoever loses a race finds a later one.
 */
public final class LifeCycle {

  /** From here on nobody calls it off any more. */
  public static final Duration NOTICE = Duration.ofHours(2);

  /** What the lawyer sets; a status that is not listed is final, or not meant for this. */
  private static final Map<ConsultationStatus, Set<ConsultationStatus>> BY_THE_LAWYER =
      Map.of(
          REQUESTED, Set.of(SCHEDULED, CONFIRMED, CANCELLED),
          SCHEDULED, Set.of(CONFIRMED, CANCELLED, COMPLETED),
          CONFIRMED, Set.of(COMPLETED, CANCELLED));

  private static final Set<ConsultationStatus> CANCELLABLE =
      Set.of(REQUESTED, SCHEDULED, CONFIRMED);

  private LifeCycle() {}

  /** Refuses what the lawyer may not set now. */
  public static void checkStatus(
      Consultation consultation, ConsultationStatus target, Instant now) {
    ConsultationStatus current = consultation.status();
    if (!BY_THE_LAWYER.getOrDefault(current, Set.of()).contains(target)) {
      throw refused(
          target, "cannot follow '" + current.wireName() + "'; the consultation stays as it is");
    }
    if (target == COMPLETED && now.isBefore(consultation.slot().start())) {
      throw refused(target, "is possible only after the consultation has begun");
    }
    // A request may be declined at any time: nobody relies on it yet.
    if (target == CANCELLED && current != REQUESTED && isTooLate(consultation, now)) {
      throw refused(target, "is possible until 2 hours before the start");
    }
  }

  /** Refuses a cancellation by either party that comes too late or makes no sense. */
  public static void checkCancellation(Consultation consultation, Instant now) {
    if (!CANCELLABLE.contains(consultation.status())) {
      throw Problem.invalid(
          "A consultation that is "
              + consultation.status().wireName()
              + " can no longer be cancelled.");
    }
    if (isTooLate(consultation, now)) {
      throw Problem.invalid("A consultation can be cancelled until 2 hours before its start.");
    }
  }

  private static boolean isTooLate(Consultation consultation, Instant now) {
    return now.isAfter(consultation.slot().start().minus(NOTICE));
  }

  private static Problem refused(ConsultationStatus target, String message) {
    return Problem.invalid(FieldError.body("status", message, target.wireName()));
  }
}
