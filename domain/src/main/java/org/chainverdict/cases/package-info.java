/** Queries and disputes: their life cycle, and the requests by which a lawyer gets a case. */
package org.chainverdict.cases;
