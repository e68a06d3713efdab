package org.chainverdict.consultations.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.consultations.Cancellation;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.ConsultationType;
import org.chainverdict.consultations.MeetingLink;
import org.chainverdict.consultations.NewConsultation;
import org.chainverdict.consultations.StatusChange;
import org.chainverdict.consultations.TimeSlot;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;

class ConsultationWriterTest {

  private static final Instant NOW = Instant.parse("2030-05-01T10:00:00Z");
  private static final Id CITIZEN = new Id("65f000000000000000000001");
  private static final Id LAWYER = new Id("65f000000000000000000002");

  @Test
  void whatIsWrittenIsReadAgain() {
    Consultation read =
        ConsultationReader.consultation(
            ConsultationWriter.document(
                new NewConsultation(
                    "Title",
                    null,
                    CITIZEN,
                    LAWYER,
                    ConsultationType.IN_PERSON,
                    new TimeSlot(NOW, 45)),
                NOW));

    assertThat(read.status()).isEqualTo(ConsultationStatus.REQUESTED);
    assertThat(read.type()).isEqualTo(ConsultationType.IN_PERSON);
    assertThat(read.slot()).isEqualTo(new TimeSlot(NOW, 45));
    assertThat(read.citizen()).isEqualTo(CITIZEN);
    assertThat(read.lawyer()).isEqualTo(LAWYER);
    assertThat(read.fee().currency()).isEqualTo("INR");
    assertThat(read.description()).isNull();
  }

  @Test
  void aChangeTouchesOnlyWhatItCarries() {
    assertThat(update(new StatusChange(ConsultationStatus.SCHEDULED, null, null, null)))
        .isEqualTo(
            new Document(
                "$set", new Document("status", "scheduled").append("updatedAt", Date.from(NOW))));
  }

  @Test
  void aLinkOfTheLawyerReplacesAGeneratedMeeting() {
    Document update =
        update(
            new StatusChange(
                ConsultationStatus.CONFIRMED,
                new MeetingLink("https://meet.example.org/x", null),
                "Bring the papers",
                null));

    assertThat(update.get("$set", Document.class))
        .containsEntry("meetingDetails.platform", "custom")
        .containsEntry("meetingDetails.meetingLink", "https://meet.example.org/x")
        .containsEntry("notes.lawyerNotes", "Bring the papers");
    assertThat(update.get("$unset", Document.class)).containsKey("meetingDetails.meetingId");
  }

  @Test
  void aCancellationSaysWhoWhyAndWhen() {
    Document update = update(StatusChange.cancelled(Cancellation.of(CITIZEN, "ill", NOW)));

    assertThat(update.get("$set", Document.class))
        .containsEntry("status", "cancelled")
        .containsEntry(
            "cancellation",
            new Document("cancelledBy", new ObjectId(CITIZEN.hex()))
                .append("reason", "ill")
                .append("cancelledAt", Date.from(NOW)));
  }

  @Test
  void anOddDocumentDoesNotBreakAList() {
    Consultation read =
        ConsultationReader.consultation(
            new Document("_id", new ObjectId()).append("status", 7).append("meetingDetails", "x"));

    assertThat(read.status()).isEqualTo(ConsultationStatus.REQUESTED);
    assertThat(read.meetingDetails()).isNull();
    assertThat(read.slot().minutes()).isEqualTo(TimeSlot.DEFAULT_MINUTES);
  }

  private static Document update(StatusChange change) {
    return (Document) ConsultationWriter.update(change, NOW);
  }
}
