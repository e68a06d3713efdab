package org.chainverdict.devservices.supervisor;

import java.nio.file.Path;

/**
 * What the user asked for.
 *
 * @param data null for a run whose data is thrown away
 */
public record RunOptions(int nodes, int port, Path data, boolean demoData) {}
