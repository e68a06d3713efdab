package org.chainverdict.consultations;

import java.util.Optional;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** The store of appointments. */
public interface Consultations {

  /** Stores a request. */
  Consultation insert(NewConsultation consultation);

  Optional<Consultation> find(Id id);

  /** The latest appointment first. */
  Page<Consultation> list(ConsultationFilter filter, PageRequest page);

  /** Whether a booked appointment of the lawyer, other than this one, is in the way. */
  boolean isTaken(Id lawyer, TimeSlot slot, Optional<Id> except);

  /** One conditional write; empty when the status is no longer the expected one. */
  Optional<Consultation> change(Id id, ConsultationStatus expected, StatusChange change);
}
