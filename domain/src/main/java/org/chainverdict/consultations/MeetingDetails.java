package org.chainverdict.consultations;

import org.chainverdict.identity.Address;

/** Where the two meet. */
public record MeetingDetails(
    String platform,
    String meetingLink,
    String meetingId,
    String passcode,
    String phoneNumber,
    Address address) {}
