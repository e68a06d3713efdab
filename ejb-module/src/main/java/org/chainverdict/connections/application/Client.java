package org.chainverdict.connections.application;

import org.chainverdict.connections.ClientEntry;
import org.chainverdict.identity.Person;

/**
 * An entry of the list with the account behind it.
 *
 * @param person null when the account no longer exists
 */
public record Client(ClientEntry entry, Person person) {}
