package org.chainverdict.devservices.seed;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
      Seeding seeding = new Seeding(connection, settings, hash, progress);
      int added = seeding.run(plan);
      progress.accept(
          added == 0
              ? "Nothing was added: all of it was there already."
              : added + " records added.");
      return report(connection, plan, seeding.chats());
    } finally {
      connection.close();
    }
  }

  private SeedReport report(MongoConnection connection, SeedPlan plan, List<String> chats) {
    TokenIssuer issuer = new TokenIssuer(new SigningKeys(settings), settings);
    SeededAccounts accounts = new SeededAccounts(connection, issuer);
    return new SeedReport(
        accounts.single(settings.text(Setting.ADMIN_EMAIL), settings.text(Setting.ADMIN_PASSWORD)),
        accounts.numbered("lawyer", plan.lawyers()),
        accounts.numbered("citizen", plan.citizens()),
        identifiers(SeedKind.QUERY, plan),
        identifiers(SeedKind.DISPUTE, plan),
        chats);
  }

  private static List<String> identifiers(SeedKind kind, SeedPlan plan) {
    return IntStream.rangeClosed(1, plan.count(kind)).mapToObj(n -> kind.id(n).hex()).toList();
  }
}
