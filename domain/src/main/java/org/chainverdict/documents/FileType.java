package org.chainverdict.documents;

/** What may be stored. */
public enum FileType {
  PDF("application/pdf"),
  DOC("application/msword"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLS("application/vnd.ms-excel"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  JPEG("image/jpeg"),
  PNG("image/png"),
  GIF("image/gif"),
  TEXT("text/plain");

  private final String mimeType;

  FileType(String mimeType) {
    this.mimeType = mimeType;
  }

  public String mimeType() {
    return mimeType;
  }
}
