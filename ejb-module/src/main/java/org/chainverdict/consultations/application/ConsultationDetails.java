package org.chainverdict.consultations.application;

import org.chainverdict.consultations.Consultation;
import org.chainverdict.identity.Person;

/**
 * An appointment with the people who take part.
 *
 * @param citizen null when the account is gone
 * @param lawyer null when the account is gone
 */
public record ConsultationDetails(Consultation consultation, Person citizen, Person lawyer) {}
