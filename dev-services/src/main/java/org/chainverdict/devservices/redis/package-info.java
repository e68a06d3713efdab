/** A real Redis server for development. */
package org.chainverdict.devservices.redis;
