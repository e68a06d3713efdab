package org.chainverdict.cache.application.mirror;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The versions of all tags as bytes; most tags were never changed and take none. */
final class VersionTable {

  private VersionTable() {}

  static byte[] write(long[] table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(table.length);
      for (int slot = 0; slot < table.length; slot++) {
        if (table[slot] != 0) {
          out.writeInt(slot);
          out.writeLong(table[slot]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IllegalArgumentException for what is no table of this size: then nothing is proven
   */
  static long[] read(byte[] bytes, int slots) {
    long[] table = new long[slots];
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != slots) {
        throw new IllegalArgumentException("a table of another size");
      }
      while (in.available() > 0) {
        table[in.readInt()] = in.readLong();
      }
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("no table of versions", e);
    }
    return table;
  }
}
