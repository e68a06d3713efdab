/** Counters and news of rate limits in the grid. Only strings and numbers go there. */
package org.chainverdict.ratelimit.hazelcast;
