package org.chainverdict.consultations;

import org.chainverdict.shared.Characters;
import org.chainverdict.shared.Id;

/** An appointment that a citizen asks for. */
public record NewConsultation(
    String title, String description, Id citizen, Id lawyer, ConsultationType type, TimeSlot slot) {

  private static final int MAX_TITLE = 100;

  /** The title is made from the lawyer's name. */
  public static String titleFor(String lawyerName) {
    String title = lawyerName == null ? "Consultation" : "Consultation with " + lawyerName;
    return Characters.first(title, MAX_TITLE).strip();
  }
}
