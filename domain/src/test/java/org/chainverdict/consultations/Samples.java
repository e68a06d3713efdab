package org.chainverdict.consultations;

import java.time.Instant;
import org.chainverdict.shared.Id;

/** An appointment as the rules see it. */
final class Samples {

  static final Instant START = Instant.parse("2030-05-01T10:00:00Z");
  static final Id CITIZEN = new Id("65f000000000000000000001");
  static final Id LAWYER = new Id("65f000000000000000000002");

  private Samples() {}

  static Consultation in(ConsultationStatus status) {
    return new Consultation(
        new Id("65f0000000000000000000aa"),
        "Consultation with Ravi",
        null,
        CITIZEN,
        LAWYER,
        ConsultationType.VIDEO,
        status,
        new TimeSlot(START, 30),
        Fee.NOT_YET_KNOWN,
        null,
        null,
        null,
        START,
        START);
  }
}
