package org.chainverdict.ratelimit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Policy;
import org.chainverdict.ratelimit.PolicyChanges;
import org.chainverdict.shared.AddressRange;

/** The limits in force on this node: the settings, and over them what administrators changed. */
@ApplicationScoped
public class Policies {

  private Map<Limiter, Policy> settings;
  private List<String> allowedBySettings;
  private volatile State state;

  Policies() {}

  @Inject
  public Policies(Settings settings) {
    this.settings = LimiterSettings.policies(settings);
    this.allowedBySettings = settings.list(Setting.RATELIMIT_ALLOW);
    this.state = with(PolicyChanges.NONE);
  }

  public Policy of(Limiter limiter) {
    return state.policies().get(limiter);
  }

  public boolean isAllowed(String address) {
    List<AddressRange> ranges = state.ranges();
    if (ranges.isEmpty()) {
      return false;
    }
    try {
      byte[] bytes = AddressRange.bytes(address);
      return ranges.stream().anyMatch(range -> range.contains(bytes));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  List<String> allowed() {
    return state.allowed();
  }

  /** True when an administrator has changed it. */
  boolean isChanged(Limiter limiter) {
    return state.changes().policies().containsKey(limiter);
  }

  long version() {
    return state.changes().version();
  }

  /** Changes that are older than those in force come late and are left aside. */
  synchronized void apply(PolicyChanges changes) {
    if (changes.version() >= state.changes().version()) {
      state = with(changes);
    }
  }

  private State with(PolicyChanges changes) {
    Map<Limiter, Policy> policies = new EnumMap<>(settings);
    policies.putAll(changes.policies());
    List<String> allowed = changes.allowed() == null ? allowedBySettings : changes.allowed();
    return new State(changes, policies, allowed, LimiterSettings.ranges(allowed));
  }

  private record State(
      PolicyChanges changes,
      Map<Limiter, Policy> policies,
      List<String> allowed,
      List<AddressRange> ranges) {}
}
