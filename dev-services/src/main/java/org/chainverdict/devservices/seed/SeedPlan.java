package org.chainverdict.devservices.seed;

/** How many accounts of each kind there shall be in the end. */
public record SeedPlan(int lawyers, int citizens) {}
