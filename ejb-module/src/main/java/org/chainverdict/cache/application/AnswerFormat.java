package org.chainverdict.cache.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Stored answers as bytes, for the tiers outside of this process. */
final class AnswerFormat {

  /** Raised with every change of the form: nodes of two releases share a grid for a while. */
  private static final int FORM = 1;

  private AnswerFormat() {}

  static byte[] write(StoredAnswer answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(answer.weight() + 64);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      out.writeLong(answer.createdAt());
      out.writeLong(answer.expiresAt());
      Stamps stamps = answer.stamps();
      out.writeShort(stamps.slots().length);
      for (int i = 0; i < stamps.slots().length; i++) {
        out.writeInt(stamps.slots()[i]);
        out.writeLong(stamps.versions()[i]);
      }
      AnswerBytes body = answer.bytes();
      out.writeUTF(body.entityTag());
      out.writeInt(body.fixed());
      Gzipped gzip = body.gzip();
      out.writeInt(gzip == null ? 0 : gzip.checksum());
      write(out, body.body());
      write(out, gzip == null ? null : gzip.bytes());
      write(out, body.brotli());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Empty for what another release wrote, or what is no answer at all. */
  static Optional<StoredAnswer> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() != FORM) {
        return Optional.empty();
      }
      long createdAt = in.readLong();
      long expiresAt = in.readLong();
      int count = in.readUnsignedShort();
      int[] slots = new int[count];
      long[] versions = new long[count];
      for (int i = 0; i < count; i++) {
        slots[i] = in.readInt();
        versions[i] = in.readLong();
        if (slots[i] < 0 || slots[i] >= TagVersions.SLOTS) {
          return Optional.empty();
        }
      }
      String entityTag = in.readUTF();
      int fixed = in.readInt();
      int checksum = in.readInt();
      byte[] body = readBytes(in);
      byte[] gzip = readBytes(in);
      byte[] brotli = readBytes(in);
      AnswerBytes read =
          new AnswerBytes(body, fixed, entityTag)
              .with(gzip == null ? null : new Gzipped(gzip, checksum), brotli);
      return body == null || fixed < 0 || fixed > body.length
          ? Optional.empty()
          : Optional.of(new StoredAnswer(read, new Stamps(slots, versions), createdAt, expiresAt));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length > in.available()) {
      throw new IOException("shorter than it says");
    }
    return length < 0 ? null : in.readNBytes(length);
  }
}
