package org.chainverdict.administration.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Updates.set;
import static org.chainverdict.persistence.mongo.Conditions.and;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bson.conversions.Bson;
import org.chainverdict.persistence.DatabaseReady;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;

/**
 * Brings the two notes of an older database about a lawyer into step. The flag is right: the
 * original decided by it and left the status at pending for everybody whom it had approved.
 */
@ApplicationScoped
@MongoAdapter
public class VerificationMigration {

  private static final Logger LOG = Logger.getLogger(VerificationMigration.class.getName());
  private static final String STATUS = "lawyerDetails.verificationStatus";

  private Collection users;

  VerificationMigration() {}

  @Inject
  public VerificationMigration(MongoConnection connection) {
    this.users = new Collection(connection, "users");
  }

  void run(@Observes DatabaseReady event) {
    Bson lawyer = eq("role", "lawyer");
    long count =
        align(and(lawyer, eq("isVerified", true), ne(STATUS, "verified")), "verified")
            + align(
                and(lawyer, ne("isVerified", true), nin(STATUS, "pending", "rejected")), "pending");
    if (count > 0) {
      LOG.log(Level.INFO, "Verification status of {0} lawyers brought into step", count);
    }
  }

  private long align(Bson outOfStep, String status) {
    return users.raw().updateMany(outOfStep, set(STATUS, status)).getModifiedCount();
  }
}
