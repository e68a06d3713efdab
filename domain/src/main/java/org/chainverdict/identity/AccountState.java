package org.chainverdict.identity;

import org.chainverdict.shared.Id;

/**
 * What decides whether a token of the account is still good.
 *
 * @param tokenVersion raised whenever all tokens of the account must end
 */
public record AccountState(
    Id id, EmailAddress email, Role role, boolean active, boolean verified, long tokenVersion) {}
