package org.chainverdict.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Largest request body of a route or of all routes of a class, in bytes. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyLimit {

  /** What applies where nothing is said. */
  int DEFAULT = 256 * 1024;

  int value();
}
