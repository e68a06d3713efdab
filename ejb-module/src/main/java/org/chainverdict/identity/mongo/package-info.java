/** Accounts in the collection {@code users}, in the shape of the original system. */
package org.chainverdict.identity.mongo;
