package org.chainverdict.consultations.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.chainverdict.consultations.ConsultationType;
import org.chainverdict.consultations.TimeSlot;
import org.chainverdict.consultations.application.Wish;
import org.chainverdict.platform.json.SelfChecked;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Id;

/** The body of {@code POST /api/consultations/request}. */
public record AppointmentRequest(
    @NotNull(message = "The lawyer is required") String targetUserId,
    @NotNull(message = "Date and time are required") String scheduledDateTime,
    @Min(value = TimeSlot.MIN_MINUTES, message = MINUTES)
        @Max(value = TimeSlot.MAX_MINUTES, message = MINUTES)
        Integer duration,
    @Size(max = 500, message = "must be at most 500 characters") String description,
    String consultationType)
    implements SelfChecked {

  private static final String MINUTES = "must be 15 to 180 minutes";

  @Override
  public List<FieldError> check() {
    List<FieldError> errors = new ArrayList<>();
    if (Id.parse(targetUserId).isEmpty()) {
      errors.add(
          FieldError.body(
              "targetUserId", "must be an identifier of 24 hexadecimal digits", targetUserId));
    }
    if (scheduledDateTime != null && AppointmentTime.parse(scheduledDateTime).isEmpty()) {
      errors.add(
          FieldError.body(
              "scheduledDateTime",
              "must be a date and time with its offset, such as 2030-01-31T09:30:00Z",
              scheduledDateTime));
    }
    if (consultationType != null && ConsultationType.parse(consultationType).isEmpty()) {
      errors.add(
          FieldError.body(
              "consultationType", "must be video, audio or in-person", consultationType));
    }
    return errors;
  }

  Wish domain() {
    return new Wish(
        new Id(targetUserId),
        new TimeSlot(
            AppointmentTime.parse(scheduledDateTime).orElseThrow(),
            duration == null ? TimeSlot.DEFAULT_MINUTES : duration),
        ConsultationType.parse(consultationType).orElse(ConsultationType.VIDEO),
        description);
  }
}
