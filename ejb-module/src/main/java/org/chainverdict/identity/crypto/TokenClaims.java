package org.chainverdict.identity.crypto;

import java.time.Instant;
import org.chainverdict.shared.Id;

/**
 * What a verified token says.
 *
 * @param tokenVersion the account's version when the token was issued
 * @param family the refresh family; null in access tokens
 */
public record TokenClaims(
    Id accountId, String jti, long tokenVersion, String family, Instant expiresAt) {}
