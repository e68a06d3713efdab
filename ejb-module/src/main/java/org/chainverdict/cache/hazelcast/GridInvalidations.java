package org.chainverdict.cache.hazelcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.application.ChangesUnderWay;
import org.chainverdict.cache.application.Figures;
import org.chainverdict.cache.application.TagVersions;

/**
 * Rounds of invalidation: raise the versions here, tell every node, wait until each has confirmed
 * or can serve nothing any more. A node that has a greater version already says so, and the round
 * is repeated above it: else an answer stored under that version would stay.
 */
@ApplicationScoped
public class GridInvalidations implements Invalidations {

  private static final Logger LOG = Logger.getLogger(GridInvalidations.class.getName());
  private static final int MOST_TRIES = 8;

  @Inject private TagVersions versions;
  @Inject private Peers peers;
  @Inject private Figures figures;
  @Inject private ChangesUnderWay changes;

  private final ConcurrentHashMap<Long, Round> rounds = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();

  @Override
  public <T> T after(Collection<Tag> tags, Supplier<T> change) {
    changes.begin();
    try {
      return Invalidations.super.after(tags, change);
    } finally {
      changes.end();
    }
  }

  @Override
  public <T> T after(Supplier<T> change, Function<T, Collection<Tag>> tags) {
    changes.begin();
    try {
      return Invalidations.super.after(change, tags);
    } finally {
      changes.end();
    }
  }

  @Override
  public void raise(Collection<Tag> tags) {
    int[] slots = tags.stream().mapToInt(TagVersions::slot).distinct().toArray();
    if (slots.length == 0) {
      return;
    }
    figures.invalidated();
    try {
      int tries = 0;
      while (!raised(slots) && ++tries < MOST_TRIES) {
        LOG.fine("A node had a greater version; the round is repeated");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void confirmed(String member, long round, long highestBefore) {
    Round waiting = rounds.get(round);
    if (waiting != null) {
      waiting.confirmed(member, highestBefore);
    }
  }

  void excuse(String member) {
    rounds.values().forEach(round -> round.excuse(member));
  }

  private boolean raised(int[] slots) throws InterruptedException {
    long version = versions.next();
    long unused = versions.raise(slots, version);
    // After the versions here, so that whoever is welcomed later gets them with the table.
    List<Peer> told = peers.all();
    if (told.isEmpty() && peers.nobodyWasLost()) {
      return true;
    }
    long number = numbers.incrementAndGet();
    Round round = new Round();
    told.forEach(peer -> round.expect(peer.member()));
    rounds.put(number, round);
    try {
      List<Long> deadlines = new ArrayList<>();
      for (Peer peer : told) {
        deadlines.add(peers.invalidate(peer, number, version, slots));
      }
      return await(round, told, deadlines, version);
    } finally {
      rounds.remove(number);
    }
  }

  private boolean await(Round round, List<Peer> told, List<Long> deadlines, long version)
      throws InterruptedException {
    boolean highest = true;
    for (int i = 0; i < told.size(); i++) {
      long before = round.await(told.get(i).member(), deadlines.get(i));
      if (before < 0) {
        figures.unconfirmed();
        String member = told.get(i).member();
        LOG.log(Level.FINE, "{0} did not confirm; its lease has ended", member);
      }
      highest &= before < version;
      versions.seen(before);
    }
    peers.awaitTheLost();
    return highest;
  }
}
