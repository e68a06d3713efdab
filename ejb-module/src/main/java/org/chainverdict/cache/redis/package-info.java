/**
 * The Redis side of the platform: a mirror that may be away at any time without anybody noticing.
 */
package org.chainverdict.cache.redis;
