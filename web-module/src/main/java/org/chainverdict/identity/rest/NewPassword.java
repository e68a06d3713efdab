package org.chainverdict.identity.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.chainverdict.identity.PasswordRule;

/** The text may become a password; see {@link PasswordRule}. */
@Constraint(validatedBy = NewPassword.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NewPassword {

  String message() default "Password is not acceptable";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Says which rule is broken. */
  class Check implements ConstraintValidator<NewPassword, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      Optional<String> violation = text == null ? Optional.empty() : PasswordRule.violation(text);
      violation.ifPresent(
          message -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
          });
      return violation.isEmpty();
    }
  }
}
