package org.chainverdict.identity.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.cache.application.Recording;
import org.chainverdict.cache.application.ServingPermit;
import org.chainverdict.cache.application.Stamps;
import org.chainverdict.cache.application.TagVersions;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.AccountState;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.Caller;
import org.chainverdict.shared.Id;

/**
 * The state of accounts as stored answers are kept: what is remembered counts only while its tag
 * has the version from before it was read, and while this node would hear of a change.
 */
@ApplicationScoped
public class AccountStates {

  private static final int MOST = 20_000;

  private Accounts accounts;
  private ServingPermit permit;
  private TagVersions versions;
  private Cache<Id, Known> remembered;
  private long lifetime;

  AccountStates() {}

  @Inject
  public AccountStates(
      Accounts accounts, ServingPermit permit, TagVersions versions, Settings settings) {
    this.accounts = accounts;
    this.permit = permit;
    this.versions = versions;
    this.lifetime = settings.duration(Setting.CACHE_ACCOUNT_TTL).toNanos();
    this.remembered = Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST).build();
  }

  public Optional<Known> of(Id account) {
    boolean mayRemember = permit.holds();
    if (mayRemember) {
      Known known = remembered.getIfPresent(account);
      if (known != null && known.isFresh(versions, lifetime)) {
        return Optional.of(known);
      }
    }
    Recording recording = new Recording(versions, List.of(Tag.of(Topic.ACCOUNT, account)));
    long readAt = System.nanoTime();
    Optional<Known> read =
        accounts.state(account).map(state -> new Known(state, recording.stamps(), readAt));
    if (mayRemember) {
      read.ifPresentOrElse(
          state -> remembered.put(account, state), () -> remembered.invalidate(account));
    }
    return read;
  }

  /** What was read of an account. */
  public record Known(AccountState account, Caller caller, Stamps stamps, long readAt) {

    Known(AccountState account, Stamps stamps, long readAt) {
      this(
          account,
          new Caller(account.id(), account.email(), account.role(), account.verified()),
          stamps,
          readAt);
    }

    boolean isFresh(TagVersions versions, long lifetime) {
      return System.nanoTime() - readAt < lifetime && stamps.areCurrent(versions);
    }
  }
}
