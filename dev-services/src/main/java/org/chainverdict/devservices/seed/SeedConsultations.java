package org.chainverdict.devservices.seed;

import static org.chainverdict.consultations.ConsultationStatus.CANCELLED;
import static org.chainverdict.consultations.ConsultationStatus.COMPLETED;
import static org.chainverdict.consultations.ConsultationStatus.CONFIRMED;
import static org.chainverdict.consultations.ConsultationStatus.IN_PROGRESS;
import static org.chainverdict.consultations.ConsultationStatus.REQUESTED;
import static org.chainverdict.consultations.ConsultationStatus.RESCHEDULED;
import static org.chainverdict.consultations.ConsultationStatus.SCHEDULED;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.chainverdict.consultations.Cancellation;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.ConsultationType;
import org.chainverdict.consultations.Fee;
import org.chainverdict.consultations.LifeCycle;
import org.chainverdict.consultations.MeetingDetails;
import org.chainverdict.consultations.MeetingLink;
import org.chainverdict.consultations.NewConsultation;
import org.chainverdict.consultations.Notes;
import org.chainverdict.consultations.TimeSlot;
import org.chainverdict.devservices.seed.Dice.Choice;
import org.chainverdict.shared.Id;

/** Appointments in every state; no lawyer is booked twice at a time. */
final class SeedConsultations {

  private static final List<Choice<ConsultationStatus>> STATES =
      List.of(
          new Choice<>(28, REQUESTED),
          new Choice<>(15, SCHEDULED),
          new Choice<>(17, CONFIRMED),
          new Choice<>(24, COMPLETED),
          new Choice<>(13, CANCELLED),
          new Choice<>(1, IN_PROGRESS),
          new Choice<>(2, RESCHEDULED));
  private static final Set<ConsultationStatus> BEHIND = Set.of(COMPLETED, IN_PROGRESS);
  private static final List<Integer> MINUTES = List.of(15, 30, 30, 45, 60);
  private static final List<String> SUBJECTS =
      List.of(
          "First talk about a rent dispute",
          "What to answer to a notice",
          "Review of a sale deed before signing",
          "Chances of an appeal",
          "Papers needed for a succession certificate");
  private static final List<String> REASONS =
      List.of("I am travelling that day.", "The matter was settled.", "The court moved a hearing.");

  private final Cast cast;
  private final Instant today;
  private final BookedTimes booked;
  private final String frontend;

  SeedConsultations(Cast cast, Instant today, BookedTimes booked, String frontend) {
    this.cast = cast;
    this.today = today;
    this.booked = booked;
    this.frontend = frontend;
  }

  Consultation consultation(int number) {
    Dice dice = new Dice(SeedKind.CONSULTATION, number);
    Id id = SeedKind.CONSULTATION.id(number);
    ConsultationStatus status = dice.weighted(STATES);
    Cast.Member lawyer = cast.lawyer(dice, number);
    Cast.Member citizen = cast.citizen(dice, number / 2);
    ConsultationType type = dice.pick(List.of(ConsultationType.values()));
    TimeSlot slot = slot(status, lawyer.id(), dice);
    Instant created =
        (slot.start().isBefore(today) ? slot.start() : today).minus(dice.hours(30, 240));
    Instant updated = updated(status, slot, created, dice);
    boolean isLinked =
        type == ConsultationType.VIDEO
            && Set.of(CONFIRMED, COMPLETED, IN_PROGRESS).contains(status);
    return new Consultation(
        id,
        NewConsultation.titleFor(lawyer.account().name()),
        dice.chance(80) ? dice.pick(SUBJECTS) : null,
        citizen.id(),
        lawyer.id(),
        type,
        status,
        slot,
        fee(status, lawyer),
        isLinked ? meeting(id) : null,
        status == COMPLETED ? new Notes(null, "Advice given, papers explained.", null) : null,
        status == CANCELLED
            ? Cancellation.of(
                dice.chance(50) ? citizen.id() : lawyer.id(), dice.pick(REASONS), updated)
            : null,
        created,
        updated);
  }

  private static Instant updated(
      ConsultationStatus status, TimeSlot slot, Instant created, Dice dice) {
    return switch (status) {
      case REQUESTED -> created;
      case COMPLETED -> slot.freeFrom();
      default -> created.plus(dice.hours(1, 24));
    };
  }

  /** By day in the morning hours of UTC, and long enough ahead to be called off still. */
  private TimeSlot slot(ConsultationStatus status, Id lawyer, Dice dice) {
    boolean isBehind = BEHIND.contains(status);
    for (int days = 1 + dice.below(30); ; days++) {
      Instant day =
          today.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(isBehind ? -days : days));
      TimeSlot slot =
          new TimeSlot(day.plus(Duration.ofHours(4 + dice.below(9))), dice.pick(MINUTES));
      boolean isInTime = isBehind || slot.start().isAfter(today.plus(LifeCycle.NOTICE));
      if (isInTime && (!status.isBooked() || booked.take(lawyer, slot))) {
        return slot;
      }
    }
  }

  private static Fee fee(ConsultationStatus status, Cast.Member lawyer) {
    return status == COMPLETED
        ? new Fee(
            lawyer.account().lawyerDetails().consultationFee(),
            Fee.NOT_YET_KNOWN.currency(),
            "paid")
        : Fee.NOT_YET_KNOWN;
  }

  private MeetingDetails meeting(Id id) {
    return new MeetingDetails(
        MeetingLink.PLATFORM, frontend + "/consultation/" + id, id.hex(), null, null, null);
  }
}
