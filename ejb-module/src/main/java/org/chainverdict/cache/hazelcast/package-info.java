/**
 * How nodes tell each other that stored answers are stale, and what they share of them. Only
 * strings, numbers and bytes go into the grid, and nothing of it runs on another member.
 */
package org.chainverdict.cache.hazelcast;
