package org.chainverdict.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeDetectionTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "255044462d312e370a, PDF",
    "89504e470d0a1a0a0000000d, PNG",
    "ffd8ffe000104a464946, JPEG",
    "474946383761, GIF",
    "474946383961, GIF",
  })
  void aBeginningTells(String hex, FileType type) throws IOException {
    assertThat(of(HexFormat.of().parseHex(hex))).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"word/document.xml, DOCX", "xl/workbook.xml, XLSX"})
  void aNewerOfficeFileIsKnownByItsTableOfContents(String entry, FileType type) throws IOException {
    assertThat(FileTypeDetection.of(archive("[Content_Types].xml", entry))).hasValue(type);
    assertThat(FileTypeDetection.of(archive(entry))).isEmpty();
  }

  @Test
  void anyOtherArchiveIsNotTaken() throws IOException {
    assertThat(FileTypeDetection.of(archive("[Content_Types].xml", "ppt/presentation.xml")))
        .isEmpty();
    assertThat(of(HexFormat.of().parseHex("504b030414000000"))).isNull();
  }

  @ParameterizedTest
  @CsvSource({"WordDocument, DOC", "Workbook, XLS", "Book, XLS"})
  void anOlderOfficeFileIsKnownByItsDirectory(String stream, FileType type) throws IOException {
    assertThat(of(compound(0, stream))).isEqualTo(type);
    assertThat(of(compound(1, stream))).isEqualTo(type);
  }

  @Test
  void whatOnlyBeginsLikeAnOlderOfficeFileIsNotTaken() throws IOException {
    byte[] whole = compound(0, "PowerPoint Document");
    assertThat(of(whole)).isNull();
    assertThat(of(java.util.Arrays.copyOf(whole, 100))).isNull();
    assertThat(of(java.util.Arrays.copyOf(whole, 512))).isNull();
  }

  @Test
  void aDirectoryThatLeadsInCirclesEnds() throws IOException {
    byte[] file = compound(0, "nothing");
    // The first sector of the directory is followed by itself.
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(516, 1);
    assertThat(of(file)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", "tab\tand\r\nline", "<html>", "Stra\u00dfe \u20ac", "MZ no program"})
  void textIsWhatHasNoControlCharacters(String text) throws IOException {
    assertThat(of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(FileType.TEXT);
  }

  @Test
  void textInOtherEncodingsIsText() throws IOException {
    assertThat(of("Stra\u00dfe".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(FileType.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4d5a90000300", "7f454c46", "68656c6c6f00", "1b5b33316d", "616263 7f"})
  void anythingElseIsNotTaken(String hex) throws IOException {
    assertThat(of(HexFormat.of().parseHex(hex.replace(" ", "")))).isNull();
  }

  private FileType of(byte[] content) throws IOException {
    Path file = Files.write(Files.createTempFile(folder, "a", ".bin"), content);
    return FileTypeDetection.of(file).orElse(null);
  }

  private Path archive(String... entries) throws IOException {
    Path file = Files.createTempFile(folder, "a", ".zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
      }
    }
    return file;
  }

  /**
   * A container with its table in sector 0 and its directory in sectors 1 and 2.
   *
   * @param sector of the directory in which the stream is named
   */
  private static byte[] compound(int sector, String stream) {
    ByteBuffer file = ByteBuffer.allocate(512 * 4).order(ByteOrder.LITTLE_ENDIAN);
    file.put(CompoundFile.BEGINNING);
    file.putShort(0x1e, (short) 9);
    file.putInt(0x30, 1);
    file.putInt(0x4c, 0);
    for (int i = 1; i < 109; i++) {
      file.putInt(0x4c + 4 * i, -1);
    }
    file.putInt(512, -3);
    file.putInt(516, 2);
    file.putInt(520, -2);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    int entry = 512 * (2 + sector) + 128;
    file.put(entry, name);
    file.putShort(entry + 64, (short) (name.length + 2));
    return file.array();
  }
}
