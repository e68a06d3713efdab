/** Password hashes and signed tokens. */
package org.chainverdict.identity.crypto;
