/**
 * Processes: finding programs, starting them in sessions of their own, waiting for and stopping
 * them by id.
 */
package org.chainverdict.devservices.process;
