/**
 * The finished artefacts, tested from outside: every route over HTTP against the contract, the
 * nodes of a cluster together, and the application inside its container.
 */
package org.chainverdict.systemtest;
