/** Jakarta NoSQL on the platform's one MongoDB client. */
package org.chainverdict.persistence.jnosql;
