package org.chainverdict.systemtest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are not stored are packed as the client likes it, and stay the same bytes. */
class CompressedFilesIT extends DocumentTest {
  private static final byte[] LONG_TEXT =
      "The lease ends in May. ".repeat(2_000).getBytes(StandardCharsets.UTF_8);

  private Account citizen;
  private String query;

  @BeforeEach
  void fileACase() {
    citizen = accounts.citizen();
    query = assigned(citizen, verifiedLawyer(), "queries");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br       | br",
        "gzip                    | gzip",
        "br;q=0.5, gzip;q=0.8    | gzip",
        "br;q=0, *;q=0.1         | gzip"
      })
  void aTextComesPackedAndUnpacksToTheSameBytes(String accepted, String coding) throws IOException {
    String key = stored("lease.txt", "text/plain", LONG_TEXT);

    Answer answer = file(citizen, key).header("Accept-Encoding", accepted).expect(200);

    assertThat(answer.header("Content-Encoding")).hasValue(coding);
    assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
    assertThat(answer.body()).hasSizeLessThan(LONG_TEXT.length / 10);
    assertThat(unpacked(answer, coding)).isEqualTo(LONG_TEXT);
  }

  @Test
  void thePackedTextIsKnownByItsTag() {
    String key = stored("lease.txt", "text/plain", LONG_TEXT);
    String plain = file(citizen, key).expect(200).header("ETag").orElseThrow();

    String packed = gzipped(key).expect(200).header("ETag").orElseThrow();

    assertThat(packed).isEqualTo("W/" + plain);
    assertThat(gzipped(key).header("If-None-Match", packed).expect(304).body()).isEmpty();
    file(citizen, key).header("If-None-Match", packed).expect(304);
  }

  @Test
  void headSaysWhatGetWouldAnswerAndSendsNothing() {
    String key = stored("lease.txt", "text/plain", LONG_TEXT);

    Answer answer =
        api.call("HEAD", "/api/chats/file/" + key)
            .bearer(citizen.accessToken())
            .header("Accept-Encoding", "gzip")
            .expect(200);

    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("Content-Encoding")).hasValue("gzip");
    assertThat(answer.header("Content-Length"))
        .isNotEqualTo(Optional.of(String.valueOf(LONG_TEXT.length)));
  }

  @Test
  void nothingIsPackedForWhoRefusesIt() {
    String key = stored("lease.txt", "text/plain", LONG_TEXT);

    for (Call call :
        new Call[] {
          file(citizen, key),
          file(citizen, key).header("Accept-Encoding", "identity"),
          gzipped(key).header("X-No-Compression", "1")
        }) {
      Answer answer = call.expect(200);
      assertThat(answer.header("Content-Encoding")).isEmpty();
      assertThat(answer.header("Content-Length")).hasValue(String.valueOf(LONG_TEXT.length));
      assertThat(answer.body()).isEqualTo(LONG_TEXT);
    }
  }

  @Test
  void whatIsPackedAlreadyOrShortStaysAsItIs() {
    byte[] pdf = new byte[5_000];
    System.arraycopy(PDF, 0, pdf, 0, PDF.length);

    for (byte[] content : new byte[][] {pdf, TEXT}) {
      boolean isPdf = content == pdf;
      String key = stored(isPdf ? "a.pdf" : "a.txt", "text/plain", content);
      Answer answer = gzipped(key).expect(200);
      assertThat(answer.header("Content-Encoding")).isEmpty();
      assertThat(answer.body()).isEqualTo(content);
    }
  }

  @Test
  void theDescriptionAndTheExplorerComePacked() {
    for (String path : new String[] {"/openapi", "/docs/index.html", "/docs/explorer.css"}) {
      Answer packed = api.get(path).header("Accept-Encoding", "br").expect(200);
      assertThat(packed.header("Content-Encoding")).as(path).hasValue("br");
      Answer plain = api.get(path).expect(200);
      assertThat(packed.body()).as(path).hasSizeLessThan(plain.body().length / 2);
      String tag = packed.header("ETag").orElseThrow();
      api.get(path).header("Accept-Encoding", "br").header("If-None-Match", tag).expect(304);
    }
  }

  @Test
  void aRangeIsOneOfThePlainBytes() {
    Answer whole = api.get("/docs/explorer.css").expect(200);

    Answer range =
        api.get("/docs/explorer.css")
            .header("Accept-Encoding", "gzip, br")
            .header("Range", "bytes=0-1999")
            .expect(206);

    assertThat(range.header("Content-Encoding")).isEmpty();
    assertThat(range.body()).isEqualTo(Arrays.copyOf(whole.body(), 2_000));
  }

  private String stored(String name, String type, byte[] content) {
    return upload(citizen, about("query", query).file("document", name, type, content))
        .expect(201)
        .textAt("/data/document/ipfsHash");
  }

  private Call gzipped(String key) {
    return file(citizen, key).header("Accept-Encoding", "gzip");
  }

  private static byte[] unpacked(Answer answer, String coding) throws IOException {
    ByteArrayInputStream packed = new ByteArrayInputStream(answer.body());
    if (coding.equals("br")) {
      Brotli4jLoader.ensureAvailability();
    }
    try (var plain =
        coding.equals("br") ? new BrotliInputStream(packed) : new GZIPInputStream(packed)) {
      return plain.readAllBytes();
    }
  }
}
