package org.chainverdict.persistence.mongo;

import com.mongodb.MongoException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.chainverdict.persistence.DatabaseUnavailable;

/** See {@link MongoAdapter}. */
@Interceptor
@MongoAdapter
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class MongoFailureInterceptor {

  @Inject private DatabaseReadiness readiness;
  @Inject private ServerWatch watch;

  @AroundInvoke
  Object guard(InvocationContext context) throws Exception {
    if (!readiness.isReady() || watch.isLost()) {
      throw new DatabaseUnavailable();
    }
    try {
      return context.proceed();
    } catch (MongoException e) {
      throw MongoFailures.translate(e);
    }
  }
}
