/** Durable background work: stored with the change that asks for it, done at least once. */
package org.chainverdict.jobs;
