package org.chainverdict.jobs;

import java.util.Map;
import org.chainverdict.shared.Id;

/**
 * Work that a worker holds the lease of.
 *
 * @param attempt 1 for the first try
 * @param lease names this claim; a result is accepted only from its holder
 */
public record Job(Id id, String kind, Map<String, String> payload, int attempt, String lease) {}
