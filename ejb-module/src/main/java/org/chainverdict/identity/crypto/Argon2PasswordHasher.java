package org.chainverdict.identity.crypto;

import com.password4j.Argon2Function;
import com.password4j.BcryptFunction;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.PasswordHasher;

/**
 * Argon2id with the parameters of the OWASP Password Storage Cheat Sheet; checks the bcrypt hashes
 * of the original system as well.
 */
@ApplicationScoped
public class Argon2PasswordHasher implements PasswordHasher {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private Argon2Function argon2;
  private HashingTurns turns;
  private String decoy;

  Argon2PasswordHasher() {}

  @Inject
  public Argon2PasswordHasher(Settings settings) {
    this(
        settings,
        new HashingTurns(concurrency(settings), settings.duration(Setting.PASSWORD_WAIT)));
  }

  Argon2PasswordHasher(Settings settings, HashingTurns turns) {
    this.turns = turns;
    this.argon2 =
        Argon2Function.getInstance(
            settings.integer(Setting.PASSWORD_MEMORY),
            settings.integer(Setting.PASSWORD_ITERATIONS),
            1,
            HASH_BYTES,
            Argon2.ID);
    this.decoy = hash("decoy");
  }

  @Override
  public String hash(String password) {
    return turns.take(
        () -> Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2).getResult());
  }

  @Override
  public boolean matches(String password, String hash) {
    return turns.take(() -> check(password, hash));
  }

  @Override
  public boolean isOutdated(String hash) {
    if (!hash.startsWith("$argon2id$")) {
      return true;
    }
    Argon2Function used = Argon2Function.getInstanceFromHash(hash);
    return used.getMemory() < argon2.getMemory() || used.getIterations() < argon2.getIterations();
  }

  @Override
  public void pretend(String password) {
    boolean unused = matches(password, decoy);
  }

  private static boolean check(String password, String hash) {
    try {
      if (hash.startsWith("$argon2")) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
      }
      if (hash.startsWith("$2")) {
        return Password.check(password, hash).with(BcryptFunction.getInstanceFromHash(hash));
      }
      return false;
    } catch (IllegalArgumentException e) {
      // A damaged hash matches nothing; the owner can still reset the password.
      return false;
    }
  }

  private static int concurrency(Settings settings) {
    int configured = settings.integer(Setting.PASSWORD_CONCURRENCY);
    return configured > 0 ? configured : Runtime.getRuntime().availableProcessors();
  }
}
