package org.chainverdict.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The container of the older office formats: a small file system whose directory names the streams
 * inside. Only the directory is read, sector by sector, and never more than {@value #MOST_SECTORS}.
 */
final class CompoundFile {

  static final byte[] BEGINNING = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

  private static final int MOST_SECTORS = 256;
  private static final int HEADER = 512;
  private static final int ENTRY = 128;
  private static final int FIRST_TABLE_SECTORS = 109;

  private final RandomAccessFile file;
  private final ByteBuffer header;
  private final int sectorSize;

  private CompoundFile(RandomAccessFile file) throws IOException {
    this.file = file;
    this.header = read(0, HEADER);
    int shift = header.getShort(0x1e);
    if (shift != 9 && shift != 12) {
      throw new EOFException("no such sector size");
    }
    this.sectorSize = 1 << shift;
  }

  /** Empty when it holds neither a text document nor a workbook. */
  static Optional<FileType> typeOf(Path path) throws IOException {
    try (RandomAccessFile opened = new RandomAccessFile(path.toFile(), "r")) {
      return new CompoundFile(opened).type();
    } catch (EOFException | IndexOutOfBoundsException e) {
      // The sectors lead out of the file, so it is damaged or only looks like one.
      return Optional.empty();
    }
  }

  /** A text document may have workbooks inside, so what comes first in the directory decides. */
  private Optional<FileType> type() throws IOException {
    int sector = header.getInt(0x30);
    for (int i = 0; sector >= 0 && i < MOST_SECTORS; i++) {
      ByteBuffer entries = read(offset(sector), sectorSize);
      for (int at = 0; at < sectorSize; at += ENTRY) {
        switch (name(entries, at)) {
          case "WordDocument":
            return Optional.of(FileType.DOC);
          case "Workbook", "Book":
            return Optional.of(FileType.XLS);
          default:
            break;
        }
      }
      sector = next(sector);
    }
    return Optional.empty();
  }

  private static String name(ByteBuffer entries, int at) {
    int bytes = entries.getShort(at + 64) - 2;
    if (bytes <= 0 || bytes > 62) {
      return "";
    }
    byte[] name = new byte[bytes];
    entries.get(at, name);
    return new String(name, StandardCharsets.UTF_16LE);
  }

  /** Directories that need more than the table sectors of the header are not followed further. */
  private int next(int sector) throws IOException {
    int perSector = sectorSize / Integer.BYTES;
    int table = sector / perSector;
    if (table >= FIRST_TABLE_SECTORS) {
      return -1;
    }
    int tableSector = header.getInt(0x4c + table * Integer.BYTES);
    return tableSector < 0
        ? -1
        : read(offset(tableSector) + (long) (sector % perSector) * Integer.BYTES, Integer.BYTES)
            .getInt(0);
  }

  private long offset(int sector) {
    return (sector + 1L) * sectorSize;
  }

  private ByteBuffer read(long position, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(position);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
