package org.chainverdict.devservices.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Follows answers of HTTP/1.1 of which only the status is wanted: nothing is allocated and bodies
 * pass unread. Knows only answers with a length, one at a time.
 */
final class AnswerSkimmer {

  private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

  private final byte[] head = new byte[16_384];

  private int filled;
  private boolean inBody;
  private long left;
  private int status;

  /** Takes all that has arrived; true when the answer is complete. */
  boolean take(ByteBuffer arrived) throws IOException {
    if (!inBody) {
      int before = filled;
      int taken = Math.min(arrived.remaining(), head.length - filled);
      arrived.get(head, filled, taken);
      filled += taken;
      int end = endOfHead(Math.max(3, before));
      if (end == 0) {
        if (filled == head.length) {
          throw new IOException("The headers do not fit.");
        }
        return false;
      }
      status = number(9, 12);
      left = length(end) - (filled - end);
      inBody = true;
    }
    left -= arrived.remaining();
    arrived.position(arrived.limit());
    if (left > 0) {
      return false;
    }
    filled = 0;
    inBody = false;
    return true;
  }

  /** Of the last answer. */
  int status() {
    return status;
  }

  /** Where the body begins; 0 when the empty line has not come yet. */
  private int endOfHead(int from) {
    for (int i = from; i < filled; i++) {
      if (head[i] == '\n' && head[i - 1] == '\r' && head[i - 2] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  private int length(int end) {
    for (int i = 0; i < end - LENGTH.length; i++) {
      if (head[i] == '\n' && isLength(i + 1)) {
        int start = i + 1 + LENGTH.length;
        while (head[start] == ' ') {
          start++;
        }
        int stop = start;
        while (head[stop] >= '0' && head[stop] <= '9') {
          stop++;
        }
        return number(start, stop);
      }
    }
    return 0;
  }

  private boolean isLength(int at) {
    for (int i = 0; i < LENGTH.length; i++) {
      // Of letters the bit that makes them small; the two other characters have it already.
      if ((head[at + i] | 0x20) != LENGTH[i]) {
        return false;
      }
    }
    return true;
  }

  private int number(int start, int stop) {
    int number = 0;
    for (int i = start; i < stop; i++) {
      number = 10 * number + head[i] - '0';
    }
    return number;
  }
}
