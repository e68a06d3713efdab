package org.chainverdict.platform.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chainverdict.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartStreamTest {

  @Test
  void partsAreSplitAtTheDelimiterOnly() throws IOException {
    String body =
        "preamble\r\n--xy\r\nA: 1\r\nB: 2\r\n\r\none\r\n--x\r\n--xz\r\n--xy\r\n\r\n\r\n--xy--\r\nrest";

    assertThat(contents(stream(body))).containsExactly("A: 1\nB: 2\n|one\r\n--x\r\n--xz", "|");
  }

  @Test
  void theDelimiterMayStandAtTheBeginningAndEndWithoutALine() throws IOException {
    assertThat(contents(stream("--xy\r\nA: 1\r\n\r\none\r\n--xy--"))).containsExactly("A: 1\n|one");
  }

  @Test
  void whatNobodyReadsIsLeftBehind() throws IOException {
    MultipartStream parts = stream("--xy\r\n\r\none\r\n--xy\r\n\r\ntwo\r\n--xy--");
    assertThat(parts.nextPart()).isTrue();
    assertThat(parts.nextPart()).isTrue();
    parts.head();
    assertThat(parts.content().readAllBytes()).asString().isEqualTo("two");
    assertThat(parts.nextPart()).isFalse();
  }

  /** Wherever the network cuts the body, also within a delimiter. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 4_096, 65_536})
  void theSizeOfReadsDoesNotMatter(int most) throws IOException {
    byte[] content = new byte[200_000];
    new Random(1).nextBytes(content);
    for (int i = 0; i + 6 < content.length; i += 997) {
      System.arraycopy("\r\n--xz".getBytes(StandardCharsets.US_ASCII), 0, content, i, 6);
    }
    byte[] before = "--xy\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    byte[] after = "\r\n--xy--".getBytes(StandardCharsets.US_ASCII);
    byte[] body = new byte[before.length + content.length + after.length];
    System.arraycopy(before, 0, body, 0, before.length);
    System.arraycopy(content, 0, body, before.length, content.length);
    System.arraycopy(after, 0, body, before.length + content.length, after.length);

    MultipartStream parts = new MultipartStream(new SlowStream(body, most), "xy");

    assertThat(parts.nextPart()).isTrue();
    parts.head();
    assertThat(parts.content().readAllBytes()).isEqualTo(content);
    assertThat(parts.nextPart()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no parts",
        "--xy",
        "--xy\r\nA: 1",
        "--xy\r\n\r\none",
        "--xy\r\n\r\none\r\n--xyz\r\n\r\n",
        "--xy\r\n\r\none\r\n--x"
      })
  void aMalformedBodyIsRefused(String body) {
    assertThatThrownBy(() -> contents(stream(body))).isInstanceOf(Problem.class);
  }

  @Test
  void anEndlessHeadIsRefused() {
    assertThatThrownBy(() -> contents(stream("--xy\r\n" + "A: 1\r\n".repeat(5_000))))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> contents(stream("--xy\r\n" + "A".repeat(100_000))))
        .isInstanceOf(Problem.class);
  }

  private static MultipartStream stream(String body) {
    return new MultipartStream(
        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), "xy");
  }

  private static List<String> contents(MultipartStream parts) throws IOException {
    List<String> contents = new ArrayList<>();
    while (parts.nextPart()) {
      String head = parts.head();
      contents.add(head + '|' + new String(parts.content().readAllBytes(), StandardCharsets.UTF_8));
    }
    return contents;
  }

  /** Gives a few bytes at a time. */
  private static final class SlowStream extends ByteArrayInputStream {
    private final int most;

    SlowStream(byte[] bytes, int most) {
      super(bytes);
      this.most = most;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(most, length));
    }
  }
}
