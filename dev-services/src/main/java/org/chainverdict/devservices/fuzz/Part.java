package org.chainverdict.devservices.fuzz;

/**
 * One part of a multipart form.
 *
 * @param fileName null for a plain field
 */
record Part(String name, String fileName, String contentType, byte[] content) {}
