package org.chainverdict.cache.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes that come out are those that went in, but for the time. */
class StoredAnswerTest {

  private static final Instant FILLED = Instant.parse("2026-01-01T00:00:00.000Z");
  private static final Packing PACKING = new Packing(6, 5);
  private static final Instant ASKED = Instant.parse("2026-02-03T04:05:06.789Z");

  private final TagVersions versions = new TagVersions();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 1_000, 5_000, 70_000, 400_000})
  void everyCodingGivesThePageWithTheTimeOfTheAnswer(int length) throws IOException {
    StoredAnswer answer = stored(page(length, FILLED));
    byte[] expected = page(length, ASKED);

    assertThat(written(answer, Coding.IDENTITY)).isEqualTo(expected);
    if (answer.canBe(Coding.GZIP)) {
      byte[] gzip = written(answer, Coding.GZIP);
      assertThat(gzip).hasSize(answer.length(Coding.GZIP)).hasSizeLessThan(expected.length);
      assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
          .isEqualTo(expected);
    }
    assertThat(answer.canBe(Coding.GZIP)).isEqualTo(expected.length >= AnswerBytes.LEAST_PACKED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 5_000, 70_000, 400_000})
  void brotliGivesThePageWithTheTimeOfTheAnswer(int length) throws IOException {
    assumeTrue(Brotli.isAvailable(), "needs Brotli's native library");
    StoredAnswer answer = stored(page(length, FILLED));

    byte[] brotli = written(answer, Coding.BROTLI);

    assertThat(brotli).hasSize(answer.length(Coding.BROTLI));
    assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli)).readAllBytes())
        .isEqualTo(page(length, ASKED));
  }

  @Test
  void anAnswerWithoutATimeStaysAsItIs() throws IOException {
    byte[] body = ("{\"data\":\"" + "lawyer ".repeat(500) + "\"}").getBytes(StandardCharsets.UTF_8);
    StoredAnswer answer = stored(body);

    assertThat(written(answer, Coding.IDENTITY)).isEqualTo(body);
    byte[] gzip = written(answer, Coding.GZIP);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(body);
  }

  @Test
  void onlyTheTimeDoesNotChangeTheEntityTag() {
    assertThat(stored(page(2_000, FILLED)).entityTag())
        .isEqualTo(stored(page(2_000, ASKED)).entityTag())
        .isNotEqualTo(stored(page(2_001, FILLED)).entityTag());
  }

  @Test
  void aTimeInTheDataIsLeftAlone() {
    byte[] body =
        "{\"data\":[{\"meta\":{\"timestamp\":\"2026-01-01T00:00:00.000Z\"}}],\"pagination\":{\"currentPage\":1,\"totalPages\":1,\"totalItems\":1}}"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(MovingEnd.of(body)).isEqualTo(body.length);
  }

  @Test
  void theWrittenFormGivesTheSameAnswer() throws IOException {
    StoredAnswer answer = stored(page(5_000, FILLED));

    StoredAnswer read = AnswerFormat.read(AnswerFormat.write(answer)).orElseThrow();

    for (Coding coding : Coding.values()) {
      assertThat(read.canBe(coding)).isEqualTo(answer.canBe(coding));
      if (read.canBe(coding)) {
        assertThat(written(read, coding)).isEqualTo(written(answer, coding));
      }
    }
    assertThat(read.stamps()).isEqualTo(answer.stamps());
    assertThat(read.entityTag()).isEqualTo(answer.entityTag());
  }

  @Test
  void packedFormsAreTakenAlongOnceTheyAreMade() {
    StoredAnswer answer = stored(page(5_000, FILLED));

    assertThat(answer.pack(Coding.GZIP, PACKING)).isTrue();
    assertThat(answer.pack(Coding.GZIP, PACKING)).isFalse();
    StoredAnswer read = AnswerFormat.read(AnswerFormat.write(answer)).orElseThrow();

    assertThat(read.pack(Coding.GZIP, PACKING)).isFalse();
    assertThat(read.weight()).isEqualTo(answer.weight());
  }

  @Test
  void whatIsNoAnswerIsNotRead() {
    byte[] written = AnswerFormat.write(stored(page(100, FILLED)));
    written[0] = 9;

    assertThat(AnswerFormat.read(written)).isEmpty();
    assertThat(AnswerFormat.read(new byte[] {1, 2, 3})).isEmpty();
    assertThat(AnswerFormat.read(new byte[0])).isEmpty();
  }

  @Test
  void aRaisedTagMakesItStaleAndNoOtherDoes() {
    Tag directory = Tag.of(Topic.DIRECTORY);
    StoredAnswer answer = stored(page(100, FILLED), directory);
    long now = System.currentTimeMillis();

    raise(Tag.of(Topic.REPORTS));
    assertThat(answer.isFresh(now, versions)).isTrue();
    raise(directory);
    assertThat(answer.isFresh(now, versions)).isFalse();
  }

  @Test
  void aChangeAfterTheRecordingBeganMakesTheAnswerStaleFromTheStart() {
    Tag directory = Tag.of(Topic.DIRECTORY);
    Recording recording = new Recording(versions, List.of(directory));
    raise(directory);
    recording.of(directory);

    assertThat(recording.stamps().areCurrent(versions)).isFalse();
  }

  private void raise(Tag tag) {
    long unused = versions.raise(new int[] {TagVersions.slot(tag)}, versions.next());
  }

  private StoredAnswer stored(byte[] body, Tag... tags) {
    long now = System.currentTimeMillis();
    return new StoredAnswer(
        AnswerBytes.of(body), new Recording(versions, List.of(tags)).stamps(), now, now + 60_000);
  }

  private static byte[] written(StoredAnswer answer, Coding coding) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean unused = answer.pack(coding, PACKING);
    answer.writeTo(out, coding, ASKED.toEpochMilli());
    return out.toByteArray();
  }

  private static byte[] page(int length, Instant time) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; data.length() < length; i++) {
      data.append(i * 31 % 97).append(" Bélà Joshi, ");
    }
    String text = time.toString().replace("00Z", "00.000Z");
    return ("{\"success\":true,\"data\":\""
            + data.substring(0, length)
            + "\",\"meta\":{\"timestamp\":\""
            + text
            + "\",\"responseSize\":"
            + length
            + "}}")
        .getBytes(StandardCharsets.UTF_8);
  }
}
