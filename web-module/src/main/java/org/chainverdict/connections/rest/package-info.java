/** The connection routes under {@code /api/citizens} and {@code /api/lawyers}. */
package org.chainverdict.connections.rest;
