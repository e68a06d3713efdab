package org.chainverdict.platform.cache;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chainverdict.cache.Topic;

/**
 * The topics of which the route makes answers stale. It is the use case that raises them, since
 * only it knows of whom; a test holds this list against the contract.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Invalidates {

  Topic[] value();
}
