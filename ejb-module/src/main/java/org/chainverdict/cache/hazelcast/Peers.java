package org.chainverdict.cache.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.cache.application.TagVersions;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/**
 * The other nodes that store answers. Each has an inbox, a topic named after it, to which only it
 * listens.
 */
@ApplicationScoped
public class Peers {

  private static final Logger LOG = Logger.getLogger(Peers.class.getName());

  @Resource(lookup = "payara/Hazelcast")
  private HazelcastInstance hazelcast;

  @Inject private Settings settings;
  @Inject private TagVersions versions;

  private final ConcurrentHashMap<String, Peer> peers = new ConcurrentHashMap<>();

  /** Until when a node that vanished may still serve what it has stored. */
  private final ConcurrentHashMap<String, Long> lost = new ConcurrentHashMap<>();

  private volatile String self = "";

  String self() {
    return self;
  }

  void setSelf(String member) {
    self = member;
  }

  long leaseNanos() {
    return settings.duration(Setting.CACHE_LEASE).toNanos();
  }

  List<Peer> all() {
    return List.copyOf(peers.values());
  }

  Peer find(String member) {
    return peers.get(member);
  }

  Peer get(String member) {
    return peers.computeIfAbsent(member, Peer::new);
  }

  void clear() {
    peers.clear();
  }

  /** It said good-bye, after it had stopped serving. */
  void left(String member) {
    peers.remove(member);
    lost.remove(member);
  }

  /** It vanished, and may be alive where this node cannot reach it. */
  void vanished(Peer peer) {
    lost.put(peer.member(), peer.servesAtMostUntil(leaseNanos()));
    peers.remove(peer.member(), peer);
  }

  boolean nobodyWasLost() {
    return lost.isEmpty();
  }

  /** Waits until those who vanished have surely noticed that they hear nothing any more. */
  void awaitTheLost() throws InterruptedException {
    for (var gone : List.copyOf(lost.entrySet())) {
      long left = gone.getValue() - System.nanoTime();
      if (left > 0) {
        TimeUnit.NANOSECONDS.sleep(left);
      }
      lost.remove(gone.getKey(), gone.getValue());
    }
  }

  /** From here on the peer hears of every invalidation; what was before stands in the table. */
  void welcome(String member) {
    Peer peer = get(member);
    synchronized (peer) {
      tell(member, GridMessage.welcome(self, peer.sent(), versions.table()));
    }
  }

  /** Until when to wait for the confirmation. */
  long invalidate(Peer peer, long round, long version, int[] slots) {
    synchronized (peer) {
      long ordinal = peer.nextOrdinal();
      tell(peer.member(), GridMessage.invalidate(self, ordinal, round, version, slots));
      // Answers to its pings that follow carry the new number, so they lengthen no lease.
      return peer.servesAtMostUntil(leaseNanos());
    }
  }

  void pong(Peer peer, long moment) {
    synchronized (peer) {
      peer.grant();
      tell(peer.member(), GridMessage.pong(self, peer.sent(), moment));
    }
  }

  void tell(String member, GridMessage message) {
    try {
      hazelcast.<byte[]>getTopic(inbox(member)).publish(message.bytes());
    } catch (HazelcastInstanceNotActiveException e) {
      LOG.log(Level.FINE, "The grid is closed", e);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Could not tell {0}: {1}", new Object[] {member, e});
    }
  }

  static String inbox(String member) {
    return "cache-inbox-" + member;
  }
}
