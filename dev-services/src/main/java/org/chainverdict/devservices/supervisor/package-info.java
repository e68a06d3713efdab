/** Starts, watches, replaces and stops everything that belongs to one run. */
package org.chainverdict.devservices.supervisor;
