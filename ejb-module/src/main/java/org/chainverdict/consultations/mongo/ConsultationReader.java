package org.chainverdict.consultations.mongo;

import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.integer;
import static org.chainverdict.persistence.mongo.Docs.number;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.text;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.consultations.Cancellation;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.ConsultationType;
import org.chainverdict.consultations.Fee;
import org.chainverdict.consultations.MeetingDetails;
import org.chainverdict.consultations.Notes;
import org.chainverdict.consultations.TimeSlot;
import org.chainverdict.identity.Address;

/** Documents of {@code consultations} as appointments. */
final class ConsultationReader {

  static final Bson VIEW =
      com.mongodb.client.model.Projections.include(
          "title",
          "description",
          "citizen",
          "lawyer",
          "consultationType",
          "status",
          "scheduledDateTime",
          "duration",
          "fee",
          "meetingDetails",
          "notes",
          "cancellation",
          "createdAt",
          "updatedAt");

  private ConsultationReader() {}

  static Consultation consultation(Document document) {
    return new Consultation(
        id(document, "_id"),
        text(document, "title"),
        text(document, "description"),
        id(document, "citizen"),
        id(document, "lawyer"),
        ConsultationType.parse(text(document, "consultationType")).orElse(ConsultationType.VIDEO),
        ConsultationStatus.parse(text(document, "status")).orElse(ConsultationStatus.REQUESTED),
        slot(document),
        part(document, "fee").map(ConsultationReader::fee).orElse(null),
        part(document, "meetingDetails").map(ConsultationReader::meeting).orElse(null),
        part(document, "notes").map(ConsultationReader::notes).orElse(null),
        part(document, "cancellation").map(ConsultationReader::cancellation).orElse(null),
        instant(document, "createdAt"),
        instant(document, "updatedAt"));
  }

  static TimeSlot slot(Document document) {
    Integer minutes = integer(document, "duration");
    return new TimeSlot(
        instant(document, "scheduledDateTime"),
        minutes == null ? TimeSlot.DEFAULT_MINUTES : minutes);
  }

  private static Fee fee(Document fee) {
    return new Fee(number(fee, "amount"), text(fee, "currency"), text(fee, "paymentStatus"));
  }

  private static MeetingDetails meeting(Document meeting) {
    return new MeetingDetails(
        text(meeting, "platform"),
        text(meeting, "meetingLink"),
        text(meeting, "meetingId"),
        text(meeting, "passcode"),
        text(meeting, "phoneNumber"),
        part(meeting, "address").map(ConsultationReader::address).orElse(null));
  }

  private static Address address(Document address) {
    return new Address(
        text(address, "street"),
        text(address, "city"),
        text(address, "state"),
        text(address, "pincode"));
  }

  private static Notes notes(Document notes) {
    return new Notes(
        text(notes, "citizenNotes"), text(notes, "lawyerNotes"), text(notes, "summary"));
  }

  private static Cancellation cancellation(Document cancellation) {
    return new Cancellation(
        id(cancellation, "cancelledBy"),
        text(cancellation, "reason"),
        instant(cancellation, "cancelledAt"));
  }
}
