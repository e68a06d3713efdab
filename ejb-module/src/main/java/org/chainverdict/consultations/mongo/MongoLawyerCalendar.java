package org.chainverdict.consultations.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.chainverdict.persistence.mongo.Docs.date;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chainverdict.consultations.LawyerCalendar;
import org.chainverdict.consultations.TimeSlot;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/**
 * One small document per lawyer and day. Every booking writes to it, so that two bookings of one
 * day meet in a write conflict, which a transaction cannot miss; two reads would pass each other.
 * The documents expire once the day is over.
 */
@ApplicationScoped
@MongoAdapter
public class MongoLawyerCalendar implements LawyerCalendar {

  private Collection days;

  MongoLawyerCalendar() {}

  @Inject
  public MongoLawyerCalendar(MongoConnection connection) {
    this.days = new Collection(connection, "bookingdays");
  }

  @Override
  public void claim(Id lawyer, TimeSlot slot) {
    slot.days().forEach(day -> claim(lawyer, day));
  }

  private void claim(Id lawyer, LocalDate day) {
    try {
      days.upsert(
          eq("_id", lawyer + ":" + day),
          combine(
              inc("bookings", 1L),
              setOnInsert("day", date(day.atStartOfDay(ZoneOffset.UTC).toInstant()))));
    } catch (MongoWriteException e) {
      throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? repeatable(e) : e;
    }
  }

  /**
   * Two who make the document of one day at a time may meet at its key instead of in a write
   * conflict. It means the same, so the unit of work starts anew.
   */
  private static MongoException repeatable(MongoWriteException cause) {
    MongoException conflict = new MongoException("Another booking made this day", cause);
    conflict.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
    return conflict;
  }
}
