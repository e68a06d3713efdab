package org.chainverdict.documents;

import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/** What a storage is told about a file, for whoever looks into it without the database. */
public record FileDescription(
    String originalName, String mimeType, long size, Id uploadedBy, Role uploadedByRole) {}
