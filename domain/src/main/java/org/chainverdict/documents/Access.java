package org.chainverdict.documents;

import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/**
 * One who may read a document.
 *
 * @param role his role at the time of the upload; null in odd records of an older database
 */
public record Access(Id id, Id user, Role role) {}
