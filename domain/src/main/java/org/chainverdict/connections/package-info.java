/**
 * Direct connections between citizens and lawyers, which open a direct chat, and the older list of
 * clients that is kept beside them.
 */
package org.chainverdict.connections;
