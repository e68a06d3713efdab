package org.chainverdict.cache.application.mirror;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A copy before it is sealed: what was asked, and the stored answer. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CopyFormat(String key, byte[] answer) {

  byte[] bytes() {
    byte[] name = key.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 + name.length + answer.length);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(name.length);
      out.write(name);
      out.write(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Optional<CopyFormat> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int length = in.readInt();
      if (length < 0 || length > in.available()) {
        return Optional.empty();
      }
      String key = new String(in.readNBytes(length), StandardCharsets.UTF_8);
      return Optional.of(new CopyFormat(key, in.readAllBytes()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
