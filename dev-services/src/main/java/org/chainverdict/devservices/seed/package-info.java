/** Demo data for an empty database. */
package org.chainverdict.devservices.seed;
