package org.chainverdict.identity;

/** Both tokens in their compact form. */
public record TokenPair(String accessToken, String refreshToken) {}
