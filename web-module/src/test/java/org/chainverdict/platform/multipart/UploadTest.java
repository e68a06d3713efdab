package org.chainverdict.platform.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainverdict.documents.ReceivedFile;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("P13")
class UploadTest {

  private static final MediaType TYPE =
      new MediaType("multipart", "form-data", Map.of("boundary", "xy"));
  private static final UploadRules RULES = new UploadRules("file", 2, 10);

  @Test
  void filesAndFieldsAreTakenApartAndTheFilesGoWhenItIsClosed() throws IOException {
    Path content;
    try (Upload upload = read(field("tags", "a,b") + file("file", "x/a.txt", "0123456789"))) {
      assertThat(upload.fields()).containsExactly(Map.entry("tags", "a,b"));
      ReceivedFile file = upload.files().get(0);
      content = file.content();
      assertThat(file.originalName()).isEqualTo("a.txt");
      assertThat(file.size()).isEqualTo(10);
      assertThat(file.contentHash())
          .isEqualTo("84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882");
      assertThat(content).hasContent("0123456789");
    }
    assertThat(content).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "file, 01234567890, TOO_LARGE",
    "file, '', INVALID_INPUT",
    "avatar, 0123, INVALID_INPUT"
  })
  void aRefusedFileLeavesNothing(String field, String content, ProblemType type)
      throws IOException {
    Set<Path> before = temporaryFiles();
    assertThatThrownBy(
            () -> read(file("file", "first.txt", "0123") + file(field, "a.txt", content)).close())
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  @Test
  void oneFileTooManyLeavesNothing() throws IOException {
    Set<Path> before = temporaryFiles();
    assertThatThrownBy(() -> read(file("file", "a.txt", "0123").repeat(3)).close())
        .isInstanceOf(Problem.class);
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  @Test
  void aConnectionThatBreaksLeavesNothing() throws IOException {
    Set<Path> before = temporaryFiles();
    byte[] start = file("file", "a.txt", "0123").getBytes(StandardCharsets.UTF_8);
    InputStream broken =
        new ByteArrayInputStream(start) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            if (available() == 0) {
              throw new java.io.UncheckedIOException(new IOException("connection reset"));
            }
            return super.read(target, offset, length);
          }
        };
    assertThatThrownBy(() -> Upload.read(broken, TYPE, RULES).close())
        .isInstanceOf(RuntimeException.class);
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  @Test
  void anUploadWithoutAFileIsRefused() {
    try (Upload upload = read(field("tags", "a"))) {
      assertThatThrownBy(upload::files).isInstanceOf(Problem.class);
    }
  }

  @Test
  void fieldsAreFewAndShort() {
    assertThatThrownBy(() -> read(field("a", "x".repeat(9_000))).close())
        .isInstanceOf(Problem.class);
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 21; i++) {
      many.append(field("f" + i, "x"));
    }
    assertThatThrownBy(() -> read(many.toString()).close()).isInstanceOf(Problem.class);
  }

  @Test
  void aBoundaryIsNeeded() {
    assertThatThrownBy(
            () -> Upload.read(InputStream.nullInputStream(), new MediaType("a", "b"), RULES))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> Upload.read(InputStream.nullInputStream(), null, RULES))
        .isInstanceOf(Problem.class);
  }

  private static Upload read(String parts) {
    byte[] body = (parts + "--xy--\r\n").getBytes(StandardCharsets.UTF_8);
    return Upload.read(new ByteArrayInputStream(body), TYPE, RULES);
  }

  private static String field(String name, String value) {
    return "--xy\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  private static String file(String field, String name, String content) {
    return "--xy\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n"
        .formatted(field, name, content);
  }

  private static Set<Path> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("chainverdict-upload-"))
          .collect(Collectors.toSet());
    }
  }
}
