package org.chainverdict.persistence.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.persistence.DatabaseUnavailable;
import org.chainverdict.persistence.DuplicateKey;

/** Turns what the driver throws into what the use cases understand. */
final class MongoFailures {

  private static final Logger LOG = Logger.getLogger(MongoFailures.class.getName());

  private MongoFailures() {}

  static RuntimeException translate(MongoException failure) {
    if (failure instanceof MongoServerException server
        && ErrorCategory.fromErrorCode(server.getCode()) == ErrorCategory.DUPLICATE_KEY) {
      return new DuplicateKey("Another document holds this value");
    }
    if (isTransactionConflict(failure)) {
      // Left as it is: the unit of work around it repeats the whole transaction.
      return failure;
    }
    if (isOutage(failure)) {
      LOG.log(Level.WARNING, "Database unavailable: {0}", failure.getClass().getSimpleName());
      return new DatabaseUnavailable();
    }
    return failure;
  }

  private static boolean isTransactionConflict(MongoException failure) {
    return MongoTransactions.isActive()
        && failure.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
  }

  private static boolean isOutage(MongoException failure) {
    return failure instanceof MongoTimeoutException
        || failure instanceof MongoSocketException
        || failure instanceof MongoNotPrimaryException
        || failure instanceof MongoNodeIsRecoveringException
        || failure instanceof MongoConnectionPoolClearedException
        || failure instanceof MongoWriteConcernException
        || failure instanceof MongoExecutionTimeoutException
        || failure instanceof MongoSecurityException
        || (failure instanceof MongoClientException && failure.getCause() instanceof MongoException)
        || failure.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
  }
}
