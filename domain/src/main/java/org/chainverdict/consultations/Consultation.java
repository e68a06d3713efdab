package org.chainverdict.consultations;

import java.time.Instant;
import org.chainverdict.shared.Id;

/** An appointment. The accounts behind citizen and lawyer may be gone. */
public record Consultation(
    Id id,
    String title,
    String description,
    Id citizen,
    Id lawyer,
    ConsultationType type,
    ConsultationStatus status,
    TimeSlot slot,
    Fee fee,
    MeetingDetails meetingDetails,
    Notes notes,
    Cancellation cancellation,
    Instant createdAt,
    Instant updatedAt) {

  public boolean hasMeetingLink() {
    return meetingDetails != null && meetingDetails.meetingLink() != null;
  }
}
