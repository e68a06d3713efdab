package org.chainverdict.cache.application;

/**
 * How hard answers are packed.
 *
 * @param gzipLevel 1 to 9
 * @param brotliQuality 0 to 11
 */
record Packing(int gzipLevel, int brotliQuality) {}
