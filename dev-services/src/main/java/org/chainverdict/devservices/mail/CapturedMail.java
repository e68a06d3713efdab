package org.chainverdict.devservices.mail;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A mail as it reached one recipient.
 *
 * @param text the plain part, or an empty string
 * @param html the HTML part, or an empty string
 * @param receivedAt ISO 8601, UTC
 */
@JsonPropertyOrder({"to", "subject", "text", "html", "receivedAt"})
public record CapturedMail(
    String to, String subject, String text, String html, String receivedAt) {}
