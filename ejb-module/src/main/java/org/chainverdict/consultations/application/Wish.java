package org.chainverdict.consultations.application;

import org.chainverdict.consultations.ConsultationType;
import org.chainverdict.consultations.TimeSlot;
import org.chainverdict.shared.Id;

/** What a citizen asks for. */
public record Wish(Id lawyer, TimeSlot slot, ConsultationType type, String description) {}
