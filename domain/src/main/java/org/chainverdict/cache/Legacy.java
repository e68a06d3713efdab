package org.chainverdict.cache;

import java.time.Instant;
import java.util.List;

/**
 * What a node leaves behind that ends in good order.
 *
 * @param life names one run of one node
 * @param left when
 * @param versions all versions of tags that it knew, its own last change included
 * @param program which build of the application it was; another one may write other answers
 * @param key without which its copies cannot be read
 * @param copies their names in the mirror
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Legacy(
    String life, Instant left, byte[] versions, String program, byte[] key, List<String> copies) {}
