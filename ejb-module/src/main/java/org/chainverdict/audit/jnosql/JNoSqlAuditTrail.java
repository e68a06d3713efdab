package org.chainverdict.audit.jnosql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.nosql.Template;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.audit.AuditTrail;
import org.chainverdict.audit.SecurityEvent;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.eclipse.jnosql.mapping.Database;
import org.eclipse.jnosql.mapping.DatabaseType;

/** Stores events through Jakarta NoSQL and writes them to the log as well. */
@ApplicationScoped
@MongoAdapter
public class JNoSqlAuditTrail implements AuditTrail {

  private static final Logger LOG = Logger.getLogger("org.chainverdict.audit");

  @Inject private Clock clock;

  @Inject
  @Database(DatabaseType.DOCUMENT)
  private Template template;

  @Override
  public void record(SecurityEvent event) {
    String type = event.type().wireName();
    String actor = event.actor() == null ? null : event.actor().hex();
    LOG.log(
        Level.INFO,
        "{0} account={1} by={2} {3}",
        new Object[] {type, event.account(), actor, event.detail() == null ? "" : event.detail()});
    SecurityEventEntity unused =
        template.insert(
            new SecurityEventEntity(
                UUID.randomUUID().toString(),
                type,
                event.account().hex(),
                actor,
                event.detail(),
                Date.from(clock.instant())));
  }
}
