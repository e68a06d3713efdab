package org.chainverdict.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells what a file is by its content. What the client says of it counts for nothing: a name or a
 * type is written quickly.
 */
public final class FileTypeDetection {

  private static final Map<FileType, byte[][]> BEGINNINGS = new LinkedHashMap<>();
  private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
  private static final int LONGEST_BEGINNING = 8;

  static {
    BEGINNINGS.put(FileType.PDF, new byte[][] {ascii("%PDF-")});
    BEGINNINGS.put(FileType.PNG, new byte[][] {HexFormat.of().parseHex("89504e470d0a1a0a")});
    BEGINNINGS.put(FileType.JPEG, new byte[][] {HexFormat.of().parseHex("ffd8ff")});
    BEGINNINGS.put(FileType.GIF, new byte[][] {ascii("GIF87a"), ascii("GIF89a")});
  }

  private FileTypeDetection() {}

  /** Empty when the file is none of the types that are taken. */
  public static Optional<FileType> of(Path file) throws IOException {
    byte[] start = start(file);
    for (Map.Entry<FileType, byte[][]> type : BEGINNINGS.entrySet()) {
      for (byte[] beginning : type.getValue()) {
        if (startsWith(start, beginning)) {
          return Optional.of(type.getKey());
        }
      }
    }
    if (startsWith(start, ZIP)) {
      return ofArchive(file);
    }
    if (startsWith(start, CompoundFile.BEGINNING)) {
      return CompoundFile.typeOf(file);
    }
    return isText(file) ? Optional.of(FileType.TEXT) : Optional.empty();
  }

  /** The newer office formats are archives with a fixed table of contents. */
  private static Optional<FileType> ofArchive(Path file) throws IOException {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      if (archive.getEntry("[Content_Types].xml") == null) {
        return Optional.empty();
      }
      if (archive.getEntry("word/document.xml") != null) {
        return Optional.of(FileType.DOCX);
      }
      return archive.getEntry("xl/workbook.xml") == null
          ? Optional.empty()
          : Optional.of(FileType.XLSX);
    } catch (ZipException e) {
      return Optional.empty();
    }
  }

  /** Text has no control characters but those that lay it out, whatever its encoding. */
  private static boolean isText(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int c = in.read(); c >= 0; c = in.read()) {
        boolean layout = c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if ((c < ' ' && !layout) || c == 0x7f) {
          return false;
        }
      }
      return true;
    }
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LONGEST_BEGINNING);
    }
  }

  static boolean startsWith(byte[] bytes, byte[] beginning) {
    return bytes.length >= beginning.length
        && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
