package org.chainverdict.connections.application;

import org.chainverdict.connections.DirectConnection;
import org.chainverdict.identity.Person;

/**
 * A connection with the person on the other side.
 *
 * @param other null when the account no longer exists or was not asked for
 */
public record Connected(DirectConnection connection, Person other) {}
