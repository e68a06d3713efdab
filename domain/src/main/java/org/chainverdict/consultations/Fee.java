package org.chainverdict.consultations;

/** What an appointment costs; nothing sets the amount yet. */
public record Fee(Double amount, String currency, String paymentStatus) {

  public static final Fee NOT_YET_KNOWN = new Fee(null, "INR", "pending");
}
