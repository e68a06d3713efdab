package org.chainverdict.persistence;

/** Fired once on every node, when the database was checked and every index stands. */
public record DatabaseReady() {}
