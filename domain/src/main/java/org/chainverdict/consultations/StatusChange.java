package org.chainverdict.consultations;

/**
 * A step in the life of an appointment with what is stored beside it. Null parts stay as they are.
 *
 * @param cancellation given exactly when the new status is cancelled
 */
public record StatusChange(
    ConsultationStatus status, MeetingLink link, String lawyerNotes, Cancellation cancellation) {

  public static StatusChange cancelled(Cancellation cancellation) {
    return new StatusChange(ConsultationStatus.CANCELLED, null, null, cancellation);
  }
}
