package org.chainverdict.ratelimit.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chainverdict.ratelimit.Limiter;

/**
 * The route has limiters of its own, beside {@link Limiter#API}, which counts every request below
 * {@code /api}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {

  Limiter[] value();
}
