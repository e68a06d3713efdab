package org.chainverdict.documents.rest;

import org.chainverdict.platform.multipart.UploadRules;

/** How large uploads may be. */
final class UploadLimits {

  static final int FILE = 10 * 1024 * 1024;
  static final int FILES = 5;

  /** Delimiters and text fields. */
  private static final int AROUND = 256 * 1024;

  static final int ONE_FILE_BODY = FILE + AROUND;
  static final int MANY_FILES_BODY = FILES * FILE + AROUND;

  private UploadLimits() {}

  static UploadRules one(String field) {
    return new UploadRules(field, 1, FILE);
  }

  static UploadRules many(String field) {
    return new UploadRules(field, FILES, FILE);
  }
}
