package org.chainverdict.platform.multipart;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.documents.ReceivedFile;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/**
 * A form with files, read to its end. The files are temporary and go with {@link #close}, whatever
 * becomes of them; when reading fails they are gone at once.
 */
public final class Upload implements AutoCloseable {

  private static final int MOST_FIELDS = 20;
  private static final int LONGEST_FIELD = 8 * 1024;
  private static final int LONGEST_BOUNDARY = 70;

  private final UploadRules rules;
  private final Map<String, String> fields = new HashMap<>();
  private final List<TemporaryFile> files = new ArrayList<>();

  private Upload(UploadRules rules) {
    this.rules = rules;
  }

  /**
   * @throws Problem when the body is malformed, a file too large, or there are too many of them
   */
  public static Upload read(InputStream body, MediaType type, UploadRules rules) {
    Upload upload = new Upload(rules);
    boolean complete = false;
    try {
      MultipartStream parts = new MultipartStream(body, boundary(type));
      int count = 0;
      while (parts.nextPart()) {
        if (++count > MOST_FIELDS + rules.mostFiles()) {
          throw Problem.invalid("The form has too many parts");
        }
        upload.add(PartHead.parse(parts.head()), parts.content());
      }
      complete = true;
      return upload;
    } finally {
      if (!complete) {
        upload.close();
      }
    }
  }

  /** The fields that are no files. */
  public Map<String, String> fields() {
    return Map.copyOf(fields);
  }

  /**
   * @throws Problem when there is none
   */
  public List<ReceivedFile> files() {
    if (files.isEmpty()) {
      throw refused("must be a file");
    }
    return files.stream().map(TemporaryFile::received).toList();
  }

  @Override
  public void close() {
    files.forEach(TemporaryFile::close);
    files.clear();
  }

  private void add(PartHead head, InputStream content) {
    if (!head.isFile()) {
      addField(head.name(), content);
      return;
    }
    if (!rules.fileField().equals(head.name())) {
      throw Problem.invalid("A file is taken in the field %s only".formatted(rules.fileField()));
    }
    if (files.size() == rules.mostFiles()) {
      throw refused("must be at most %d".formatted(rules.mostFiles()));
    }
    TemporaryFile file = TemporaryFile.create(head.fileName());
    files.add(file);
    if (file.fill(content, rules.mostBytes()) == 0) {
      throw refused("must not be empty");
    }
  }

  private void addField(String name, InputStream content) {
    try {
      byte[] value = content.readNBytes(LONGEST_FIELD + 1);
      if (value.length > LONGEST_FIELD || name == null || fields.size() == MOST_FIELDS) {
        throw Problem.invalid("The form has too many or too long fields");
      }
      fields.putIfAbsent(name, new String(value, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Problem refused(String message) {
    return Problem.invalid(FieldError.body(rules.fileField(), message, null));
  }

  private static String boundary(MediaType type) {
    String boundary = type == null ? null : type.getParameters().get("boundary");
    if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
      throw Problem.invalid("Send the file as multipart/form-data with a boundary");
    }
    return boundary;
  }
}
