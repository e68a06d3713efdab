/**
 * Stored answers in front of JAX-RS: which routes have them, for whom, and how one is written to a
 * client. Who may see an answer is decided before it is looked for.
 */
package org.chainverdict.platform.cache;
