/**
 * What cached answers are made of, and how a change says which of them it makes stale. Use cases
 * and stores know only this; how answers are kept and nodes are told is behind it.
 */
package org.chainverdict.cache;
