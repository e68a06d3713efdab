package org.chainverdict.consultations;

/**
 * A link to a meeting that is not on one of the known platforms.
 *
 * @param meetingId null for a link that the lawyer brought along
 */
public record MeetingLink(String url, String meetingId) {

  public static final String PLATFORM = "custom";
}
