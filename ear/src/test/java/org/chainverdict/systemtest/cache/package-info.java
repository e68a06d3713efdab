/** Stored answers: to whom they are served, how long, and in which form. */
package org.chainverdict.systemtest.cache;
