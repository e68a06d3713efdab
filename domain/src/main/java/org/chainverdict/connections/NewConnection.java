package org.chainverdict.connections;

import org.chainverdict.shared.Id;

/** A citizen's request for a connection. */
public record NewConnection(Id citizen, Id lawyer, String message, ConnectionMetadata metadata) {}
