package org.chainverdict.consultations.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.consultations.ConsultationFilter;
import org.chainverdict.consultations.ConsultationFilter.Side;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.TimeSlot;
import org.chainverdict.shared.Id;

/** What is asked of the collection. */
final class ConsultationQuery {

  /** {@code _id} breaks ties, so that no appointment is on two pages or on none. */
  static final Bson LATEST_FIRST = new Document("scheduledDateTime", -1).append("_id", -1);

  private ConsultationQuery() {}

  static Bson of(ConsultationFilter filter) {
    List<Bson> parts = new ArrayList<>();
    String party = filter.side() == Side.LAWYER ? "lawyer" : "citizen";
    parts.add(eq(party, objectId(filter.account())));
    filter.status().ifPresent(status -> parts.add(eq("status", status.wireName())));
    return and(parts);
  }

  /** Every booked appointment that may be in the way; durations are compared afterwards. */
  static Bson near(Id lawyer, TimeSlot slot) {
    return and(
        eq("lawyer", objectId(lawyer)),
        in("status", ConsultationStatus.BOOKED.stream().map(ConsultationStatus::wireName).toList()),
        gt("scheduledDateTime", date(slot.start().minus(TimeSlot.LONGEST))),
        lt("scheduledDateTime", date(slot.freeFrom())));
  }
}
