package org.chainverdict.devservices.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {

  @Test
  void bodiesEndWhereTheirHeadersSay() throws IOException {
    InputStream in =
        stream(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab"
                + "HTTP/1.1 404 No\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nc\r\n2;x=y\r\nde\r\n0\r\n\r\n"
                + "HTTP/1.1 304 Same\r\nContent-Length: 9\r\n\r\n"
                + "HTTP/1.1 400 Bad\r\nConnection: close\r\n\r\nrest");
    assertThat(read(in).text()).isEqualTo("ab");
    assertThat(read(in).text()).isEqualTo("cde");
    assertThat(read(in).body()).isEmpty();
    RawAnswer last = read(in);
    assertThat(last.closes()).isTrue();
    assertThat(last.text()).isEqualTo("rest");
    assertThat(read(in).status()).isZero();
  }

  @Test
  void anAnswerThatBreaksOffIsNone() {
    assertThatIOException()
        .isThrownBy(() -> read(stream("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab")));
    assertThatIOException().isThrownBy(() -> read(stream("nonsense\r\n\r\n")));
  }

  private static RawAnswer read(InputStream in) throws IOException {
    return AnswerReader.read(in, false, () -> 1);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(RawRequest.latin(text));
  }
}
