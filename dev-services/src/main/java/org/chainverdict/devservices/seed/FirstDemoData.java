package org.chainverdict.devservices.seed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.crypto.Argon2PasswordHasher;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.persistence.mongo.ServerWatch;

/**
 * What a newcomer finds: a directory to browse, some of everything else, and one account of each
 * role to sign in as. Small, because every start waits for it.
 */
public final class FirstDemoData implements DemoData {

  private static final SeedPlan PLAN = new SeedPlan(60, 20, 60, 30, 30, 40, 40);

  @Override
  public void load(RunningSystem system) {
    Settings settings =
        new Settings(
            name -> Optional.ofNullable(Map.of("MONGODB_URI", system.mongodbUri()).get(name)));
    MongoConnection connection = new MongoConnection(settings, new ServerWatch());
    try {
      // The administrator alone is there from the start.
      if (connection.database().getCollection("users").countDocuments() <= 1) {
        String hash = new Argon2PasswordHasher(settings).hash(Seeding.PASSWORD);
        int unused = new Seeding(connection, settings, hash, progress -> {}).run(PLAN);
      }
    } finally {
      connection.close();
    }
  }

  @Override
  public List<DemoAccount> accounts() {
    return List.of(
        new DemoAccount("lawyer", SeedNames.email("lawyer", 1), Seeding.PASSWORD),
        new DemoAccount("citizen", SeedNames.email("citizen", 1), Seeding.PASSWORD));
  }
}
