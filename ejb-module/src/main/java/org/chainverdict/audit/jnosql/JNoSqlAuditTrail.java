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
import org.chainverdict.shared.Id;
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
    note(event);
    SecurityEventEntity unused =
        template.insert(
            new SecurityEventEntity(
                UUID.randomUUID().toString(),
                event.type().wireName(),
                event.account().hex(),
                event.actor() == null ? null : event.actor().hex(),
                event.detail(),
                Date.from(clock.instant())));
  }

  @Override
  public void note(SecurityEvent event) {
    LOG.log(
        Level.INFO,
        "{0} account={1} by={2} {3}",
        new Object[] {
          event.type().wireName(), hex(event.account()), hex(event.actor()), detail(event)
        });
  }

  private static String hex(Id id) {
    return id == null ? "-" : id.hex();
  }

  private static String detail(SecurityEvent event) {
    return event.detail() == null ? "" : event.detail();
  }
}
