package org.chainverdict.consultations.rest;

import static org.chainverdict.consultations.ConsultationStatus.CANCELLED;
import static org.chainverdict.consultations.ConsultationStatus.COMPLETED;
import static org.chainverdict.consultations.ConsultationStatus.CONFIRMED;
import static org.chainverdict.consultations.ConsultationStatus.SCHEDULED;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.application.StatusWish;
import org.chainverdict.platform.json.SelfChecked;
import org.chainverdict.shared.FieldError;

/** The body of {@code PATCH /api/consultations/{id}/status}. */
public record StatusRequest(
    @NotNull(message = "The status is required") String status,
    String meetingLink,
    @Size(max = 1000, message = "must be at most 1000 characters") String notes)
    implements SelfChecked {

  private static final Set<ConsultationStatus> TARGETS =
      Set.of(SCHEDULED, CONFIRMED, CANCELLED, COMPLETED);

  @Override
  public List<FieldError> check() {
    List<FieldError> errors = new ArrayList<>();
    if (status != null && target().isEmpty()) {
      errors.add(
          FieldError.body(
              "status", "must be scheduled, confirmed, cancelled or completed", status));
    }
    if (meetingLink != null && !MeetingUrl.isUsable(meetingLink)) {
      errors.add(
          FieldError.body(
              "meetingLink", "must be a link that begins with https:// or http://", meetingLink));
    }
    return errors;
  }

  StatusWish domain() {
    return new StatusWish(target().orElseThrow(), meetingLink, notes);
  }

  private Optional<ConsultationStatus> target() {
    return ConsultationStatus.parse(status).filter(TARGETS::contains);
  }
}
