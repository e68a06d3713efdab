/** The audit trail in the collection {@code securityevents}, through Jakarta NoSQL. */
package org.chainverdict.audit.jnosql;
