package org.chainverdict.connections;

import java.util.List;

/**
 * What was known of both sides when the connection was asked for.
 *
 * @param citizenLocation the citizen's city, or {@link #UNKNOWN_LOCATION}
 */
public record ConnectionMetadata(
    String citizenLocation, List<String> lawyerSpecialization, ConnectionType connectionType) {

  public static final String UNKNOWN_LOCATION = "Unknown";
}
