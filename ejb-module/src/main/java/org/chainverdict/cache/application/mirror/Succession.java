package org.chainverdict.cache.application.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cache.Legacy;
import org.chainverdict.cache.LiveNodes;
import org.chainverdict.cache.NodeRoll;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.application.ServingPermit;
import org.chainverdict.cache.application.TagVersions;

/**
 * What has to be known before anything may be served that was stored before: all that was changed
 * since. Who ended in good order has left the versions of all tags. Who ended without a word may
 * have changed something last of which nobody knows; then nothing that is older counts.
 */
@ApplicationScoped
public class Succession {

  private static final Logger LOG = Logger.getLogger(Succession.class.getName());

  private NodeRoll roll;
  private LiveNodes live;
  private TagVersions versions;
  private ServingPermit permit;
  private Invalidations invalidations;
  private Life life;
  private Clock clock;
  private volatile boolean entered;
  private volatile boolean due;

  Succession() {}

  @Inject
  public Succession(
      NodeRoll roll,
      LiveNodes live,
      TagVersions versions,
      ServingPermit permit,
      Invalidations invalidations,
      Life life,
      Clock clock) {
    this.roll = roll;
    this.live = live;
    this.versions = versions;
    this.permit = permit;
    this.invalidations = invalidations;
    this.life = life;
    this.clock = clock;
  }

  /**
   * Writes this node down and learns what the others left. To be repeated while it answers nothing:
   * until the nodes that run have told what they know, nothing can be judged.
   */
  Optional<List<Legacy>> enter() {
    if (!permit.holds()) {
      return Optional.empty();
    }
    roll.enter(life.name());
    entered = true;
    // In this order: who leaves in between is found at least once.
    Set<String> dead = withoutAWord();
    List<Legacy> legacies = roll.legacies();
    boolean complete = merge(legacies);
    if (!dead.isEmpty() || !complete) {
      bury(dead);
      return Optional.of(List.of());
    }
    // Of a change before the others looked at the roll, they have told by now: ADR 24.
    return permit.holds() ? Optional.of(legacies) : Optional.empty();
  }

  /** A node is gone and has not said good-bye. */
  public void lost() {
    int[] everything = {TagVersions.slot(Tag.EVERYTHING)};
    long unused = versions.raise(everything, versions.next());
    due = true;
  }

  /** This node may have been taken for dead while it was out of reach. */
  public void returned() {
    due = true;
  }

  /** Does what the other two have made necessary; it may take a while. */
  void settle() {
    if (!due || !entered) {
      return;
    }
    due = false;
    try {
      roll.enter(life.name());
      Set<String> dead = withoutAWord();
      if (!dead.isEmpty()) {
        bury(dead);
      }
    } catch (RuntimeException e) {
      due = true;
      throw e;
    }
  }

  /** The last word of this node; nothing may be changed afterwards. */
  void leave(String program, List<String> copies) {
    if (entered) {
      byte[] table = VersionTable.write(versions.table());
      roll.leave(
          new Legacy(
              life.name(), clock.instant(), table, program, life.key(), List.copyOf(copies)));
    }
  }

  private Set<String> withoutAWord() {
    Set<String> dead = new HashSet<>(roll.present());
    dead.removeAll(live.lives());
    dead.remove(life.name());
    return dead;
  }

  /** First all nodes must know, then the dead are forgotten: who looks in between sees them. */
  private void bury(Set<String> dead) {
    LOG.log(Level.INFO, "Nodes ended without a word: {0}; no older answer counts", dead);
    invalidations.raise(List.of(Tag.EVERYTHING));
    if (!dead.isEmpty()) {
      roll.strike(dead);
    }
  }

  private boolean merge(List<Legacy> legacies) {
    boolean complete = true;
    for (Legacy legacy : legacies) {
      try {
        versions.merge(VersionTable.read(legacy.versions(), TagVersions.SLOTS));
      } catch (IllegalArgumentException e) {
        LOG.log(Level.WARNING, "The versions that {0} left cannot be read", legacy.life());
        complete = false;
      }
    }
    return complete;
  }
}
