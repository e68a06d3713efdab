/** Requests that no client should send, by the thousand. */
package org.chainverdict.systemtest.fuzz;
