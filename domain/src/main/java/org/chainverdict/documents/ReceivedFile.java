package org.chainverdict.documents;

import java.nio.file.Path;

/**
 * A file that has arrived and is not stored yet.
 *
 * @param content a temporary file of whoever received it, who also removes it
 * @param contentHash SHA-256 in hexadecimal digits
 */
public record ReceivedFile(String originalName, Path content, long size, String contentHash) {}
