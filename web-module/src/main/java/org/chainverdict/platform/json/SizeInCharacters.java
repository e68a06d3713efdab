package org.chainverdict.platform.json;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.chainverdict.shared.Characters;

/**
 * {@link Size} of texts, counted in Unicode code points. Jakarta Validation counts UTF-16 units,
 * JSON Schema (2020-12, section 6.3) counts code points, and the published schema is made from
 * these same annotations: without this a text of ten emoji would pass for twenty characters.
 */
public final class SizeInCharacters implements ConstraintValidator<Size, String> {

  private int min;
  private int max;

  @Override
  public void initialize(Size size) {
    min = size.min();
    max = size.max();
  }

  @Override
  public boolean isValid(String text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    int characters = Characters.count(text);
    return characters >= min && characters <= max;
  }
}
