/**
 * How often somebody may ask: the limiters, and counters that all nodes share without asking each
 * other for every request. Nothing here knows where the shared counters lie.
 */
package org.chainverdict.ratelimit;
