package org.chainverdict.consultations.application;

import org.chainverdict.consultations.ConsultationStatus;

/**
 * What a lawyer sets.
 *
 * @param meetingLink null for none
 * @param notes null to leave them as they are
 */
public record StatusWish(ConsultationStatus status, String meetingLink, String notes) {}
