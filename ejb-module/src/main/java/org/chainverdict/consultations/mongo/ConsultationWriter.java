package org.chainverdict.consultations.mongo;

import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;
import static org.chainverdict.persistence.mongo.Docs.put;
import static org.chainverdict.persistence.mongo.Docs.withoutNulls;

import java.time.Instant;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.consultations.Cancellation;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.Fee;
import org.chainverdict.consultations.MeetingDetails;
import org.chainverdict.consultations.MeetingLink;
import org.chainverdict.consultations.NewConsultation;
import org.chainverdict.consultations.Notes;
import org.chainverdict.consultations.StatusChange;

/** Appointments and their changes in the database's words. */
public final class ConsultationWriter {

  private ConsultationWriter() {}

  /** A whole appointment in any state, which seeding inserts in bulk. */
  public static Document document(Consultation consultation) {
    return withoutNulls(
        new Document("_id", objectId(consultation.id()))
            .append("title", consultation.title())
            .append("description", consultation.description())
            .append("citizen", objectId(consultation.citizen()))
            .append("lawyer", objectId(consultation.lawyer()))
            .append("consultationType", consultation.type().wireName())
            .append("status", consultation.status().wireName())
            .append("scheduledDateTime", date(consultation.slot().start()))
            .append("duration", consultation.slot().minutes())
            .append("fee", fee(consultation.fee()))
            .append("meetingDetails", meeting(consultation.meetingDetails()))
            .append("notes", notes(consultation.notes()))
            .append(
                "cancellation",
                consultation.cancellation() == null
                    ? null
                    : cancellation(consultation.cancellation()))
            .append("createdAt", date(consultation.createdAt()))
            .append("updatedAt", date(consultation.updatedAt())));
  }

  static Document document(NewConsultation consultation, Instant now) {
    return withoutNulls(
        new Document("_id", new ObjectId())
            .append("title", consultation.title())
            .append("description", consultation.description())
            .append("citizen", objectId(consultation.citizen()))
            .append("lawyer", objectId(consultation.lawyer()))
            .append("consultationType", consultation.type().wireName())
            .append("status", ConsultationStatus.REQUESTED.wireName())
            .append("scheduledDateTime", date(consultation.slot().start()))
            .append("duration", consultation.slot().minutes())
            .append("fee", fee(Fee.NOT_YET_KNOWN))
            .append("createdAt", date(now))
            .append("updatedAt", date(now)));
  }

  static Bson update(StatusChange change, Instant now) {
    Document set =
        new Document("status", change.status().wireName()).append("updatedAt", date(now));
    Document update = new Document("$set", set);
    put(set, "notes.lawyerNotes", change.lawyerNotes());
    if (change.cancellation() != null) {
      set.append("cancellation", cancellation(change.cancellation()));
    }
    if (change.link() != null) {
      meeting(change.link(), set, update);
    }
    return update;
  }

  /** A new link makes the identifier of an older meeting void. */
  private static void meeting(MeetingLink link, Document set, Document update) {
    set.append("meetingDetails.platform", MeetingLink.PLATFORM)
        .append("meetingDetails.meetingLink", link.url());
    if (link.meetingId() == null) {
      update.append("$unset", new Document("meetingDetails.meetingId", ""));
    } else {
      set.append("meetingDetails.meetingId", link.meetingId());
    }
  }

  private static Document cancellation(Cancellation cancellation) {
    return new Document("cancelledBy", objectId(cancellation.cancelledBy()))
        .append("reason", cancellation.reason())
        .append("cancelledAt", date(cancellation.cancelledAt()));
  }

  private static Document fee(Fee fee) {
    return fee == null
        ? null
        : withoutNulls(
            new Document("amount", fee.amount())
                .append("currency", fee.currency())
                .append("paymentStatus", fee.paymentStatus()));
  }

  private static Document meeting(MeetingDetails meeting) {
    return meeting == null
        ? null
        : withoutNulls(
            new Document("platform", meeting.platform())
                .append("meetingLink", meeting.meetingLink())
                .append("meetingId", meeting.meetingId())
                .append("passcode", meeting.passcode())
                .append("phoneNumber", meeting.phoneNumber()));
  }

  private static Document notes(Notes notes) {
    return notes == null
        ? null
        : withoutNulls(
            new Document("citizenNotes", notes.citizenNotes())
                .append("lawyerNotes", notes.lawyerNotes())
                .append("summary", notes.summary()));
  }
}
