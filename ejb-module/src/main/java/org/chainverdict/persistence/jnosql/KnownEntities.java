package org.chainverdict.persistence.jnosql;

import jakarta.data.repository.DataRepository;
import java.util.Set;
import org.chainverdict.audit.jnosql.SecurityEventEntity;
import org.eclipse.jnosql.mapping.metadata.ClassScanner;

/**
 * Names the entities to JNoSQL. Its own scanner looks through every class of the application and of
 * the server, which took more time than all the rest of the deployment.
 *
 * <p>Announced in the web module, whose classes are found before those of any library.
 */
public class KnownEntities implements ClassScanner {

  @Override
  public Set<Class<?>> entities() {
    return Set.of(SecurityEventEntity.class);
  }

  @Override
  public Set<Class<?>> embeddables() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> repositories() {
    return Set.of();
  }

  @Override
  public <T extends DataRepository<?, ?>> Set<Class<?>> repositories(Class<T> filter) {
    return Set.of();
  }

  @Override
  public Set<Class<?>> repositoriesStandard() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> customRepositories() {
    return Set.of();
  }
}
