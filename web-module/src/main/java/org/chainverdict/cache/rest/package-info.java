/** Stored answers as administrators see them. */
package org.chainverdict.cache.rest;
