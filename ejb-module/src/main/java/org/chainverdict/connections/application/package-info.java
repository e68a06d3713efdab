/** What citizens and lawyers do with their connections. */
package org.chainverdict.connections.application;
