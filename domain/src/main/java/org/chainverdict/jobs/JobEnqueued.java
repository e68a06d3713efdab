package org.chainverdict.jobs;

/** A job was stored on this node; its worker need not wait for the next poll. */
public record JobEnqueued(String kind) {}
