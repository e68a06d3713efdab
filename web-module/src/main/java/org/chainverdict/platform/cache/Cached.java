package org.chainverdict.platform.cache;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chainverdict.cache.Topic;

/** Answers of the route are stored. A test holds this against the contract. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Cached {

  int ttlSeconds();

  /** With whom a stored answer is shared. */
  Scope scope();

  /** What answers are made of, beside the accounts that are embedded in them. */
  Topic[] topics();

  /**
   * What parameters mean when they are not given, {@code name=value}, so that both spellings find
   * the same answer.
   */
  String[] defaults() default {};

  /** Who gets the same answer. */
  enum Scope {
    /** Everybody, but for what signed-in callers see in addition. */
    PUBLIC,
    /** Everybody with the same role. */
    ROLE,
    /** Nobody else. */
    USER
  }
}
