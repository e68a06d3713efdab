package org.chainverdict.devservices.fuzz;

import java.net.URI;

/**
 * What to try.
 *
 * @param server the node or gateway
 * @param adminEmail an administrator, who verifies the lawyers that take part
 * @param seed makes the same requests again, apart from the identifiers in them
 * @param requests how many
 * @param threads how many at the same time
 */
public record FuzzPlan(
    URI server, String adminEmail, String adminPassword, long seed, int requests, int threads) {}
