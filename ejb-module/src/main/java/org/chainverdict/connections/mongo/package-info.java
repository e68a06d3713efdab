/** Connections in the collection {@code directconnections}. */
package org.chainverdict.connections.mongo;
