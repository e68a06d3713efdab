package org.chainverdict.cache.hazelcast;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What nodes say to each other.
 *
 * @param from the member that speaks
 * @param ordinal how many invalidations it has sent to the receiver, this one included
 * @param number of the round, or the moment of the ping by the clock of who sent it
 * @param version of the invalidation; in an answer the greatest that one of the slots had before
 * @param slots what is stale
 * @param table all versions, in a welcome
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GridMessage(
    Kind kind, String from, long ordinal, long number, long version, int[] slots, long[] table) {

  private static final int[] NO_SLOTS = {};
  private static final long[] NO_TABLE = {};

  /** What it is about. */
  enum Kind {
    /** I am here, tell me what you know. */
    HELLO,
    /** From now on you hear of everything; this is what was before. */
    WELCOME,
    INVALIDATE,
    CONFIRM,
    PING,
    PONG,
    /** I serve nothing any more; do not wait for me. */
    BYE
  }

  static GridMessage hello(String from) {
    return plain(Kind.HELLO, from, 0, 0, 0);
  }

  static GridMessage welcome(String from, long ordinal, long[] table) {
    return new GridMessage(Kind.WELCOME, from, ordinal, 0, 0, NO_SLOTS, table);
  }

  static GridMessage invalidate(String from, long ordinal, long round, long version, int[] slots) {
    return new GridMessage(Kind.INVALIDATE, from, ordinal, round, version, slots, NO_TABLE);
  }

  static GridMessage confirm(String from, long round, long highestBefore) {
    return plain(Kind.CONFIRM, from, 0, round, highestBefore);
  }

  static GridMessage ping(String from, long moment) {
    return plain(Kind.PING, from, 0, moment, 0);
  }

  static GridMessage pong(String from, long ordinal, long moment) {
    return plain(Kind.PONG, from, ordinal, moment, 0);
  }

  static GridMessage bye(String from) {
    return plain(Kind.BYE, from, 0, 0, 0);
  }

  private static GridMessage plain(
      Kind kind, String from, long ordinal, long number, long version) {
    return new GridMessage(kind, from, ordinal, number, version, NO_SLOTS, NO_TABLE);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(96 + 4 * slots.length);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(kind.ordinal());
      out.writeUTF(from);
      out.writeLong(ordinal);
      out.writeLong(number);
      out.writeLong(version);
      out.writeInt(slots.length);
      for (int slot : slots) {
        out.writeInt(slot);
      }
      out.writeInt(table.length);
      for (long known : table) {
        out.writeLong(known);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static GridMessage read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Kind kind = Kind.values()[in.readByte()];
      String from = in.readUTF();
      long ordinal = in.readLong();
      long number = in.readLong();
      long version = in.readLong();
      int[] slots = new int[in.readInt()];
      for (int i = 0; i < slots.length; i++) {
        slots[i] = in.readInt();
      }
      long[] table = new long[in.readInt()];
      for (int i = 0; i < table.length; i++) {
        table[i] = in.readLong();
      }
      return new GridMessage(kind, from, ordinal, number, version, slots, table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
