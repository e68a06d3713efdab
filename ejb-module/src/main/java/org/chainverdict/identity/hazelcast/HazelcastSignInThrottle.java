package org.chainverdict.identity.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.query.Predicates;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.SignInThrottle;
import org.chainverdict.identity.crypto.Sha256;
import org.chainverdict.shared.Problem;

/**
 * Counts tries per window: by account and address, by address, and by account from addresses that
 * never signed in to it. The last one is what a stranger can use up for an owner, so its window is
 * a minute and an address that signed in before is not held by it.
 *
 * <p>The counters live in maps whose size and age are bounded by the cluster's configuration.
 */
@ApplicationScoped
public class HazelcastSignInThrottle implements SignInThrottle {

  private static final Duration ACCOUNT_WINDOW = Duration.ofMinutes(1);

  @Resource(lookup = "payara/Hazelcast")
  private HazelcastInstance hazelcast;

  @Inject private Clock clock;
  @Inject private Settings settings;

  @Override
  public void admit(EmailAddress email, String clientAddress) {
    String account = Sha256.hex(email.value());
    Duration window = settings.duration(Setting.LOCKOUT_WINDOW);
    enforce("address", clientAddress, window, Setting.LOCKOUT_ADDRESS_LIMIT);
    enforce("pair", pair(account, clientAddress), window, Setting.LOCKOUT_PAIR_LIMIT);
    if (!known().containsKey(pair(account, clientAddress))) {
      enforce("account", account, ACCOUNT_WINDOW, Setting.LOCKOUT_ACCOUNT_LIMIT);
    }
  }

  @Override
  public void succeeded(EmailAddress email, String clientAddress) {
    String account = Sha256.hex(email.value());
    Duration window = settings.duration(Setting.LOCKOUT_WINDOW);
    tries().delete(key("pair", pair(account, clientAddress), window));
    giveBack(key("address", clientAddress, window));
    boolean wasUnknown = known().put(pair(account, clientAddress), "") == null;
    if (wasUnknown) {
      // Only tries from unknown addresses were counted against the account.
      giveBack(key("account", account, ACCOUNT_WINDOW));
    }
  }

  @Override
  public void unlock(EmailAddress email) {
    String account = Sha256.hex(email.value());
    tries().delete(key("account", account, ACCOUNT_WINDOW));
    // The pairs carry addresses that nobody here knows, so they are looked for.
    tries()
        .keySet(Predicates.like("__key", "pair:" + account + "@%"))
        .forEach(pair -> tries().delete(pair));
  }

  private void enforce(String kind, String subject, Duration window, Setting limit) {
    if (count(key(kind, subject, window)) > settings.integer(limit)) {
      long millis = window.toMillis() - clock.millis() % window.toMillis();
      throw Problem.tooMany(
          "Too many sign-in attempts. Please wait before you try again, or reset your password.",
          Duration.ofMillis(millis));
    }
  }

  /** Compare and swap: works on members that do not know the application's classes. */
  private long count(String key) {
    IMap<String, Long> tries = tries();
    while (true) {
      Long stored = tries.putIfAbsent(key, 1L);
      if (stored == null) {
        return 1;
      }
      if (tries.replace(key, stored, stored + 1)) {
        return stored + 1;
      }
    }
  }

  private void giveBack(String key) {
    IMap<String, Long> tries = tries();
    Long stored = tries.get(key);
    while (stored != null && stored > 0 && !tries.replace(key, stored, stored - 1)) {
      stored = tries.get(key);
    }
  }

  private String key(String kind, String subject, Duration window) {
    return kind + ':' + subject + ':' + clock.millis() / window.toMillis();
  }

  private static String pair(String account, String clientAddress) {
    return account + '@' + clientAddress;
  }

  private IMap<String, Long> tries() {
    return hazelcast.getMap("signin-tries");
  }

  private IMap<String, String> known() {
    return hazelcast.getMap("signin-known");
  }
}
