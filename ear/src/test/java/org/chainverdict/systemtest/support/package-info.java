/**
 * What the system tests stand on: a running cluster, a client that holds every answer against the
 * contract, and accounts to work with. Nothing here looks inside the server; what a test needs to
 * see, a client, a mail reader or the database sees.
 */
package org.chainverdict.systemtest.support;
