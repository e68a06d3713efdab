package org.chainverdict.systemtest.support;

import java.util.List;

/** A mail as its reader gets it. */
public record Mail(List<String> to, String subject, String text, String html) {}
