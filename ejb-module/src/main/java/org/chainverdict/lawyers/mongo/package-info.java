/** The lawyer directory read from the collection {@code users}. */
package org.chainverdict.lawyers.mongo;
