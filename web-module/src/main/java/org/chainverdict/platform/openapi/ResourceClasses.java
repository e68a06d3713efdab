package org.chainverdict.platform.openapi;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.Set;

/**
 * Receives the JAX-RS resource classes from the container, which looks for them anyway, and keeps
 * them for the servlet. Unlike CDI this also finds resources that are no beans.
 */
@HandlesTypes(Path.class)
public class ResourceClasses implements ServletContainerInitializer {
  private static final String ATTRIBUTE = ResourceClasses.class.getName();

  @Override
  public void onStartup(Set<Class<?>> found, ServletContext context) {
    context.setAttribute(ATTRIBUTE, found == null ? Set.of() : Set.copyOf(found));
  }

  @SuppressWarnings("unchecked") // only onStartup writes the attribute
  public static Collection<Class<?>> of(ServletContext context) {
    Object found = context.getAttribute(ATTRIBUTE);
    if (found == null) {
      throw new IllegalStateException(
          "The container has not reported the JAX-RS resource classes.");
    }
    return (Collection<Class<?>>) found;
  }
}
