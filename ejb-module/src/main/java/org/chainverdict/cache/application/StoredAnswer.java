package org.chainverdict.cache.application;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * The bytes of one answer, in each coding that was asked for. Where the answer tells its own time,
 * that end is kept apart and written with each answer: as a stored, uncompressed block behind the
 * compressed rest.
 */
public final class StoredAnswer {

  /** Object headers, the key and the map's own node, roughly. */
  private static final int OVERHEAD = 320;

  private static final int GZIP_BLOCK = 5;
  private static final int GZIP_TRAILER = 8;
  private static final int BROTLI_BLOCK = 3;
  private static final int BROTLI_LAST = 1;

  private final AnswerBytes bytes;
  private final Stamps stamps;
  private final long createdAt;
  private final long expiresAt;
  private int uses;
  private int usesBefore;
  private int heat;
  private volatile boolean outlived;

  StoredAnswer(AnswerBytes bytes, Stamps stamps, long createdAt, long expiresAt) {
    this.bytes = bytes;
    this.stamps = stamps;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  AnswerBytes bytes() {
    return bytes;
  }

  Stamps stamps() {
    return stamps;
  }

  long createdAt() {
    return createdAt;
  }

  long expiresAt() {
    return expiresAt;
  }

  /** Without the quotes and the suffix of the coding. */
  public String entityTag() {
    return bytes.entityTag();
  }

  public long ageSeconds(long now) {
    return Math.max(0, now - createdAt) / 1_000;
  }

  boolean isFresh(long now, TagVersions versions) {
    return now < expiresAt && stamps.areCurrent(versions);
  }

  /** Counted without care for lost increments: it only tells hot from cold. */
  int used() {
    return ++uses;
  }

  int uses() {
    return uses;
  }

  /**
   * How much it is asked for lately; for one thread, which looks at regular times. What was counted
   * before counts half.
   */
  int heat() {
    int now = uses;
    heat = heat / 2 + now - usesBefore;
    usesBefore = now;
    return heat;
  }

  void outlived() {
    outlived = true;
  }

  /** Whether it was made before this node was started, and nobody has asked for another one yet. */
  public boolean hasOutlived() {
    return outlived;
  }

  int weight() {
    return OVERHEAD + bytes.weight() + 12 * stamps.slots().length;
  }

  /** Whether it can be had in this coding; plain always. */
  public boolean canBe(Coding coding) {
    return bytes.canBe(coding);
  }

  /**
   * Makes the bytes of that coding, unless they are there.
   *
   * @return whether it has become heavier
   */
  boolean pack(Coding coding, Packing packing) {
    return bytes.pack(coding, packing);
  }

  /** Of the whole body in a coding in which it is packed already. */
  public int length(Coding coding) {
    int end = end();
    return switch (coding) {
      case IDENTITY -> bytes.body().length;
      case GZIP -> bytes.gzip().bytes().length + (end == 0 ? 0 : GZIP_BLOCK + end + GZIP_TRAILER);
      case BROTLI -> bytes.brotli().length + (end == 0 ? 0 : BROTLI_BLOCK + end + BROTLI_LAST);
    };
  }

  public void writeTo(OutputStream out, Coding coding, long now) throws IOException {
    switch (coding) {
      case IDENTITY -> out.write(bytes.body(), 0, bytes.fixed());
      case GZIP -> out.write(bytes.gzip().bytes());
      case BROTLI -> out.write(bytes.brotli());
    }
    if (end() > 0) {
      out.write(
          switch (coding) {
            case IDENTITY -> ending(0, 0, now);
            case GZIP -> gzipEnding(now);
            case BROTLI -> brotliEnding(now);
          });
    }
  }

  /** RFC 1951, 3.2.4: the last block, stored; then checksum and length of RFC 1952. */
  private byte[] gzipEnding(long now) {
    int end = end();
    byte[] block = ending(GZIP_BLOCK, GZIP_TRAILER, now);
    block[0] = 1;
    block[1] = (byte) end;
    block[2] = (byte) (end >>> 8);
    block[3] = (byte) ~end;
    block[4] = (byte) (~end >>> 8);
    CRC32 crc = new CRC32();
    crc.update(block, GZIP_BLOCK, end);
    Gzip.putInt(block, GZIP_BLOCK + end, bytes.gzip().checksum() ^ (int) crc.getValue());
    Gzip.putInt(block, GZIP_BLOCK + end + 4, bytes.body().length);
    return block;
  }

  /**
   * RFC 7932, 9.2: a meta-block that is not the last (0), has its length in four nibbles (00) of
   * the length less one, and is uncompressed (1); then a last empty one.
   */
  private byte[] brotliEnding(long now) {
    byte[] block = ending(BROTLI_BLOCK, BROTLI_LAST, now);
    int header = (end() - 1) << 3 | 1 << 19;
    block[0] = (byte) header;
    block[1] = (byte) (header >>> 8);
    block[2] = (byte) (header >>> 16);
    block[block.length - 1] = 3;
    return block;
  }

  private byte[] ending(int before, int after, long now) {
    int end = end();
    byte[] block = new byte[before + end + after];
    System.arraycopy(bytes.body(), bytes.fixed(), block, before, end);
    TimeText.put(block, before, now);
    return block;
  }

  private int end() {
    return bytes.body().length - bytes.fixed();
  }
}
