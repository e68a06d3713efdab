package org.chainverdict.systemtest.support;

/**
 * An account that a test works with.
 *
 * @param id its identifier
 * @param name its display name
 * @param email the address as stored
 * @param password its password
 * @param accessToken access token of the registration
 * @param refreshToken refresh token of the registration
 */
public record Account(
    String id,
    String name,
    String email,
    String password,
    String accessToken,
    String refreshToken) {}
