/** Membership of this node in the Hazelcast cluster that Payara brings. */
package org.chainverdict.cluster.hazelcast;
