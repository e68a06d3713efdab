package org.chainverdict.devservices.fuzz;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What to try.
 *
 * @param server where requests go
 * @param gateway whether that is a gateway, which answers in JSON where the server itself does not
 * @param adminEmail an administrator, who verifies the lawyers that take part
 * @param seed makes the same requests again, apart from the identifiers in them
 * @param requests how many at most
 * @param longest how long at most, from the first request on
 * @param threads how many at the same time
 * @param logs of the nodes, where they can be read
 */
public record FuzzPlan(
    URI server,
    boolean gateway,
    String adminEmail,
    String adminPassword,
    long seed,
    int requests,
    Duration longest,
    int threads,
    List<Path> logs) {}
