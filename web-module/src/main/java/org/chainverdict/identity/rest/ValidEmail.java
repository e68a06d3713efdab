package org.chainverdict.identity.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chainverdict.identity.EmailAddress;

/** The text is an e-mail address. */
@Constraint(validatedBy = ValidEmail.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidEmail {

  String message() default "Please provide a valid email";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Absent text is for {@code NotNull} to judge. */
  class Check implements ConstraintValidator<ValidEmail, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || EmailAddress.parse(text).isPresent();
    }
  }
}
