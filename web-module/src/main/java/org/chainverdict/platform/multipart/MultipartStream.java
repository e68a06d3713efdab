package org.chainverdict.platform.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chainverdict.shared.Problem;

/**
 * Splits a multipart body at its delimiter (RFC 2046). Nothing is kept but one buffer, however long
 * a part is.
 */
final class MultipartStream {

  private static final int BUFFER = 64 * 1024;
  private static final int LONGEST_HEAD = 8 * 1024;

  private final InputStream in;
  private final byte[] delimiter;
  private final byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;
  private boolean exhausted;

  MultipartStream(InputStream in, String boundary) {
    this.in = in;
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    // The first delimiter may stand at the very beginning, without a line end before it.
    this.buffer[0] = '\r';
    this.buffer[1] = '\n';
    this.end = 2;
  }

  /** Goes on behind the next delimiter; false behind the last part. */
  boolean nextPart() {
    byte[] unread = new byte[BUFFER];
    Content rest = new Content();
    while (rest.read(unread, 0, unread.length) >= 0) {
      // What nobody has read of the part before is left behind.
    }
    start += delimiter.length;
    String tail = line();
    if (tail.startsWith("--")) {
      return false;
    }
    if (!tail.isBlank()) {
      throw malformed();
    }
    return true;
  }

  /** The head of the part, up to the blank line. */
  String head() {
    StringBuilder head = new StringBuilder();
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (head.length() + line.length() > LONGEST_HEAD) {
        throw malformed();
      }
      head.append(line).append('\n');
    }
    return head.toString();
  }

  /** What stands before the next delimiter. */
  InputStream content() {
    return new Content();
  }

  private String line() {
    int length = 0;
    while (true) {
      for (; start + length < end; length++) {
        if (buffer[start + length] == '\n') {
          boolean crlf = length > 0 && buffer[start + length - 1] == '\r';
          int text = crlf ? length - 1 : length;
          String line = new String(buffer, start, text, StandardCharsets.UTF_8);
          start += length + 1;
          return line;
        }
      }
      if (length > LONGEST_HEAD) {
        throw malformed();
      }
      if (!fill()) {
        // The last delimiter needs no line end.
        String line = new String(buffer, start, length, StandardCharsets.UTF_8);
        start += length;
        if (!line.startsWith("--")) {
          throw malformed();
        }
        return line;
      }
    }
  }

  /** False when there is no more to come. */
  private boolean fill() {
    if (exhausted) {
      return false;
    }
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    try {
      int read = in.read(buffer, end, buffer.length - end);
      exhausted = read < 0;
      end += Math.max(0, read);
    } catch (IOException e) {
      throw Problem.invalid("The upload was interrupted");
    }
    return !exhausted;
  }

  /** Where the delimiter begins; else where it could still begin, as a negative number. */
  private int findDelimiter() {
    for (int i = start; i < end; i++) {
      int length = Math.min(delimiter.length, end - i);
      if (buffer[i] == '\r' && Arrays.equals(buffer, i, i + length, delimiter, 0, length)) {
        return length == delimiter.length ? i : -1 - i;
      }
    }
    return -1 - end;
  }

  private static Problem malformed() {
    return Problem.invalid("The request body is not well-formed multipart/form-data");
  }

  private final class Content extends InputStream {

    private boolean ended;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (ended || length == 0) {
        return ended ? -1 : 0;
      }
      while (true) {
        int found = findDelimiter();
        int safe = found >= 0 ? found : -1 - found;
        if (safe > start) {
          int count = Math.min(length, safe - start);
          System.arraycopy(buffer, start, target, offset, count);
          start += count;
          return count;
        }
        if (found >= 0) {
          ended = true;
          return -1;
        }
        if (!fill()) {
          throw malformed();
        }
      }
    }
  }
}
