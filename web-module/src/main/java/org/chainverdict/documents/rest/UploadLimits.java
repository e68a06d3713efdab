package org.chainverdict.documents.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.platform.multipart.UploadRules;

/** How large uploads may be. Operators can lower the limits; the contract fixes the highest. */
@ApplicationScoped
public class UploadLimits {

  static final int FILE = 10 * 1024 * 1024;
  static final int FILES = 5;

  /** Delimiters and text fields. */
  private static final int AROUND = 256 * 1024;

  static final int ONE_FILE_BODY = FILE + AROUND;
  static final int MANY_FILES_BODY = FILES * FILE + AROUND;

  @Inject private Settings settings;

  UploadRules one(String field) {
    return new UploadRules(field, 1, fileSize());
  }

  UploadRules many(String field) {
    return new UploadRules(field, Math.min(FILES, settings.integer(Setting.MAX_FILES)), fileSize());
  }

  private int fileSize() {
    return Math.min(FILE, settings.integer(Setting.MAX_FILE_SIZE));
  }
}
