package org.chainverdict.documents.rest;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.chainverdict.documents.DocumentCategory;
import org.chainverdict.documents.DocumentType;
import org.chainverdict.documents.Filing;
import org.chainverdict.documents.Tags;
import org.chainverdict.platform.json.SelfChecked;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Id;

/** The fields beside the files of an upload. */
public record FilingRequest(
    String documentType,
    String relatedId,
    @Size(max = 500, message = "must be at most 500 characters") String description,
    String documentCategory,
    String tags)
    implements SelfChecked {

  @Override
  public List<FieldError> check() {
    List<FieldError> errors = new ArrayList<>();
    if (DocumentType.parse(documentType).isEmpty()) {
      errors.add(FieldError.body("documentType", "must be direct, query or dispute", documentType));
    }
    if (Id.parse(relatedId).isEmpty()) {
      errors.add(
          FieldError.body(
              "relatedId", "must be an identifier of 24 hexadecimal digits", relatedId));
    }
    if (isGiven(documentCategory) && DocumentCategory.parse(documentCategory).isEmpty()) {
      errors.add(
          FieldError.body(
              "documentCategory", "must be one of the known categories", documentCategory));
    }
    if (!Tags.areUsable(Tags.parse(tags))) {
      errors.add(
          FieldError.body(
              "tags",
              "must be at most %d words of at most %d characters"
                  .formatted(Tags.MOST, Tags.LONGEST),
              null));
    }
    return errors;
  }

  Filing domain() {
    return new Filing(
        DocumentType.parse(documentType).orElseThrow(),
        new Id(relatedId),
        isGiven(description) ? description.strip() : null,
        DocumentCategory.parse(documentCategory).orElse(DocumentCategory.OTHER),
        Tags.parse(tags));
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }
}
