package org.chainverdict.consultations.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.consultations.ConsultationFilter;
import org.chainverdict.consultations.ConsultationFilter.Side;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.consultations.Consultations;
import org.chainverdict.consultations.Parties;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** The appointments that the caller takes part in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnConsultations {

  @Inject private Consultations consultations;
  @Inject private Participants participants;

  public Page<ConsultationDetails> list(
      Caller caller, Optional<ConsultationStatus> status, PageRequest page) {
    Side side = caller.role() == Role.LAWYER ? Side.LAWYER : Side.CITIZEN;
    return participants.of(
        consultations.list(new ConsultationFilter(side, caller.id(), status), page));
  }

  public ConsultationDetails view(Caller caller, Id id) {
    Consultation consultation = consultations.find(id).orElseThrow(OwnConsultations::unknown);
    Parties.checkParty(consultation, caller.id());
    return participants.of(consultation);
  }

  static Problem unknown() {
    return Problem.notFound("Consultation not found");
  }
}
