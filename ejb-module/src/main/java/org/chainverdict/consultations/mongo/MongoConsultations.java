package org.chainverdict.consultations.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.Document;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.consultations.ConsultationFilter;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.Consultations;
import org.chainverdict.consultations.NewConsultation;
import org.chainverdict.consultations.StatusChange;
import org.chainverdict.consultations.TimeSlot;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** The store of appointments on MongoDB. */
@ApplicationScoped
@MongoAdapter
public class MongoConsultations implements Consultations {

  private Collection consultations;
  private Clock clock;

  MongoConsultations() {}

  @Inject
  public MongoConsultations(MongoConnection connection, Clock clock) {
    this.consultations = new Collection(connection, "consultations");
    this.clock = clock;
  }

  @Override
  public Consultation insert(NewConsultation consultation) {
    Document document = ConsultationWriter.document(consultation, clock.instant());
    consultations.insert(document);
    return ConsultationReader.consultation(document);
  }

  @Override
  public Optional<Consultation> find(Id id) {
    return consultations
        .first(eq("_id", objectId(id)), ConsultationReader.VIEW)
        .map(ConsultationReader::consultation);
  }

  @Override
  public Page<Consultation> list(ConsultationFilter filter, PageRequest page) {
    return consultations.page(
        ConsultationQuery.of(filter),
        ConsultationQuery.LATEST_FIRST,
        ConsultationReader.VIEW,
        page,
        ConsultationReader::consultation);
  }

  @Override
  public boolean isTaken(Id lawyer, TimeSlot slot, Optional<Id> except) {
    // Few at most: booked appointments of one lawyer lie half an hour apart.
    return consultations
        .find(ConsultationQuery.near(lawyer, slot))
        .projection(include("scheduledDateTime", "duration"))
        .into(new ArrayList<>())
        .stream()
        .filter(other -> except.filter(Docs.id(other, "_id")::equals).isEmpty())
        .map(ConsultationReader::slot)
        .anyMatch(slot::conflictsWith);
  }

  @Override
  public Optional<Consultation> change(Id id, ConsultationStatus expected, StatusChange change) {
    return consultations
        .updateAndGet(
            and(eq("_id", objectId(id)), eq("status", expected.wireName())),
            ConsultationWriter.update(change, clock.instant()),
            ConsultationReader.VIEW)
        .map(ConsultationReader::consultation);
  }
}
