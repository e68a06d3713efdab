package org.chainverdict.devservices.supervisor;

import org.chainverdict.devservices.mail.SmtpService;
import org.chainverdict.devservices.node.NodeEnvironment;
import org.chainverdict.devservices.state.ClusterStatus;

/** Database, Redis and mail server of a run. */
record Backings(Backing database, String engine, Backing redis, Supervised smtp) {
  NodeEnvironment.Backends addresses() {
    return new NodeEnvironment.Backends(database.uri(), redis.uri(), mail().port());
  }

  SmtpService mail() {
    return (SmtpService) smtp.service();
  }

  ClusterStatus.Services status() {
    return new ClusterStatus.Services(
        new ClusterStatus.Database(database.uri(), database.pid(), engine),
        new ClusterStatus.Redis(redis.uri(), redis.pid()),
        new ClusterStatus.Smtp(mail().port(), new Backing(null, smtp).pid(), mail().mails()));
  }
}
