package org.chainverdict.notifications;

/** One e-mail, ready to send. */
public record Mail(String to, String subject, String text, String html) {}
