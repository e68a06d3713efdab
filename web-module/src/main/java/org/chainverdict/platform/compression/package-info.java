/**
 * Content coding (RFC 9110, 8.4) of answers that are made anew each time: which coding a client
 * wants, which answers gain by it, and the stream that packs them. Stored answers keep their packed
 * forms and use only the choice.
 */
package org.chainverdict.platform.compression;
