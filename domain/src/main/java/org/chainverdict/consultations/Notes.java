package org.chainverdict.consultations;

/** What was noted about an appointment; both parties read it. */
public record Notes(String citizenNotes, String lawyerNotes, String summary) {}
