package org.chainverdict.platform.http;

/**
 * What is logged of a request. Nothing here may refer to the request itself: the server uses it
 * again for others before the entry is written.
 *
 * @param endedAt milliseconds of the epoch
 * @param query may hold secrets, which the log masks
 * @param account of the caller, or null
 * @param agent or null
 */
record AccessEntry(
    long endedAt,
    String requestId,
    String method,
    String path,
    String query,
    int status,
    long micros,
    int roundTrips,
    String address,
    String account,
    String agent) {}
