/**
 * Copies of hot answers for the time after a restart of all nodes: which ones, when they are
 * written, and what has to be known before one of them may be served again.
 */
package org.chainverdict.cache.application.mirror;
