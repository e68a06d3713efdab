package org.chainverdict.chat.mongo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.persistence.DatabaseReady;

/** Brings the chats of an older database into today's form, on every node and at every start. */
@ApplicationScoped
public class ChatMigrations {

  private static final Logger LOG = Logger.getLogger(ChatMigrations.class.getName());

  @Inject private ChatIdMigration names;
  @Inject private MessageMigration messages;

  void run(@Observes DatabaseReady event) {
    long renamed = names.run();
    long moved = messages.run();
    if (renamed + moved > 0) {
      LOG.log(
          Level.INFO,
          "Chats of an older database: {0} renamed, {1} with their messages moved out",
          new Object[] {renamed, moved});
    }
  }
}
