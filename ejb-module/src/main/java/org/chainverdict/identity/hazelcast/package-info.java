/** Counters of sign-in tries, shared by all nodes. Only strings and numbers go into the grid. */
package org.chainverdict.identity.hazelcast;
