/**
 * Which nodes run and what earlier ones have left, in the database: whoever can change something
 * can reach it.
 */
package org.chainverdict.cache.mongo;
