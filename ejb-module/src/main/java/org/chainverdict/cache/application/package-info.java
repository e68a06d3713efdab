/**
 * Stored answers on this node: what is kept, while it is fresh, and how it is told that it no
 * longer is. Knows nothing of HTTP beyond bytes.
 */
package org.chainverdict.cache.application;
