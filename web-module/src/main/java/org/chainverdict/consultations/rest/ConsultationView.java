package org.chainverdict.consultations.rest;

import static org.chainverdict.identity.rest.PersonView.Part.EMAIL;
import static org.chainverdict.identity.rest.PersonView.Part.NAME;
import static org.chainverdict.identity.rest.PersonView.Part.ROLE;
import static org.chainverdict.identity.rest.PersonView.Part.SPECIALIZATION;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.chainverdict.consultations.Cancellation;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.consultations.Fee;
import org.chainverdict.consultations.MeetingDetails;
import org.chainverdict.consultations.Notes;
import org.chainverdict.consultations.application.ConsultationDetails;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.shared.Id;

/** An appointment in the contract's form. */
public record ConsultationView(
    @JsonProperty("_id") Id id,
    String title,
    String description,
    PersonView citizen,
    PersonView lawyer,
    String consultationType,
    String status,
    Instant scheduledDateTime,
    int duration,
    Fee fee,
    MeetingDetails meetingDetails,
    Notes notes,
    Cancellation cancellation,
    Instant createdAt,
    Instant updatedAt) {

  static ConsultationView of(ConsultationDetails details) {
    Consultation consultation = details.consultation();
    return new ConsultationView(
        consultation.id(),
        consultation.title(),
        consultation.description(),
        person(consultation.citizen(), details.citizen()),
        person(consultation.lawyer(), details.lawyer()),
        consultation.type().wireName(),
        consultation.status().wireName(),
        consultation.slot().start(),
        consultation.slot().minutes(),
        consultation.fee(),
        consultation.meetingDetails(),
        consultation.notes(),
        consultation.cancellation(),
        consultation.createdAt(),
        consultation.updatedAt());
  }

  /** The data of an answer about one appointment. */
  static Map<String, ConsultationView> alone(ConsultationDetails details) {
    return Map.of("consultation", of(details));
  }

  /** Of an account that is gone, the identifier remains. */
  private static PersonView person(Id id, Person person) {
    return person == null
        ? new PersonView(id, null, null, null, null, null, null, null, null)
        : PersonView.of(person, NAME, EMAIL, ROLE, SPECIALIZATION);
  }
}
