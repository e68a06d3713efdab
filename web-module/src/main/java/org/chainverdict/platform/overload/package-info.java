/**
 * Turns requests away while a node has more to do than it can, so that those it takes are served
 * and it stays alive.
 */
package org.chainverdict.platform.overload;
