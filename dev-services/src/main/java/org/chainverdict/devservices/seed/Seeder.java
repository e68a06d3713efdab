package org.chainverdict.devservices.seed;

import java.util.List;
import java.util.function.Consumer;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.crypto.Argon2PasswordHasher;
import org.chainverdict.identity.crypto.SigningKeys;
import org.chainverdict.identity.crypto.TokenIssuer;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.persistence.mongo.ServerWatch;

/** Seeds a system and reports what is there afterwards. */
public final class Seeder {

  private final Settings settings;
  private final Consumer<String> progress;

  public Seeder(SeedTarget target, Consumer<String> progress) {
    this.settings = target.settings();
    this.progress = progress;
  }

  public SeedReport seed(SeedPlan plan) {
    MongoConnection connection = new MongoConnection(settings, new ServerWatch());
    try {
      // One hash for all: the password is the same, and a hash of its own for each takes minutes.
      String hash = new Argon2PasswordHasher(settings).hash(Seeding.PASSWORD);
      new Seeding(connection, hash, progress).run(plan);
      return report(connection, plan);
    } finally {
      connection.close();
    }
  }

  private SeedReport report(MongoConnection connection, SeedPlan plan) {
    TokenIssuer issuer = new TokenIssuer(new SigningKeys(settings), settings);
    SeededAccounts accounts = new SeededAccounts(connection, issuer);
    return new SeedReport(
        accounts.single(settings.text(Setting.ADMIN_EMAIL), settings.text(Setting.ADMIN_PASSWORD)),
        accounts.numbered("lawyer", plan.lawyers()),
        accounts.numbered("citizen", plan.citizens()),
        List.of(),
        List.of(),
        List.of());
  }
}
