package org.chainverdict.cache.hazelcast;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.topic.ITopic;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.chainverdict.cache.application.AnswerCache;
import org.chainverdict.cache.application.ServingPermit;
import org.chainverdict.cache.application.TagVersions;
import org.chainverdict.cache.application.mirror.Life;
import org.chainverdict.cache.application.mirror.Succession;

/**
 * Keeps in touch with the other nodes, and grants this one the permit to serve while all of them
 * can reach it.
 *
 * <p>A node enters by writing its name into a map, then greeting all whose names stand there. Of
 * two that enter at once, at least one sees the other.
 */
@ApplicationScoped
public class GridConversation {

  private static final Logger LOG = Logger.getLogger(GridConversation.class.getName());
  static final String NODES = "cache-nodes";

  @Resource(lookup = "payara/Hazelcast")
  private HazelcastInstance hazelcast;

  @Inject private AnswerCache answers;
  @Inject private GridInvalidations invalidations;
  @Inject private Life life;
  @Inject private Peers peers;
  @Inject private ServingPermit permit;
  @Inject private Succession succession;
  @Inject private TagVersions versions;

  private UUID listener;
  private boolean entered;
  private volatile boolean left;

  /** Called again and again by one thread. */
  void keepInTouch() {
    if (left) {
      return;
    }
    String member = hazelcast.getCluster().getLocalMember().getUuid().toString();
    if (!member.equals(peers.self())) {
      // The first call; or the grid was split and this node has joined the other half anew.
      begin(member);
    }
    if (!entered) {
      enter();
    }
    Set<String> members =
        hazelcast.getCluster().getMembers().stream()
            .map(Member::getUuid)
            .map(UUID::toString)
            .collect(Collectors.toSet());
    for (Peer peer : peers.all()) {
      peer.doubtAfter(peers.leaseNanos());
      if (!members.contains(peer.member())) {
        vanished(peer);
      } else if (peer.isWelcomed()) {
        peers.tell(peer.member(), GridMessage.ping(peers.self(), System.nanoTime()));
      } else {
        peers.tell(peer.member(), GridMessage.hello(peers.self()));
      }
    }
    renew();
  }

  /** From here on this node serves nothing that is stored, and nobody waits for it. */
  void leave() {
    left = true;
    permit.withdraw();
    peers.all().forEach(peer -> peers.tell(peer.member(), GridMessage.bye(peers.self())));
    nodes().remove(peers.self());
    inbox(peers.self()).removeMessageListener(listener);
  }

  private void begin(String member) {
    permit.withdraw();
    peers.clear();
    answers.forget();
    if (listener != null) {
      inbox(peers.self()).removeMessageListener(listener);
    }
    entered = false;
    peers.setSelf(member);
    listener =
        inbox(member)
            .addMessageListener(message -> hear(GridMessage.read(message.getMessageObject())));
    succession.returned();
  }

  private void enter() {
    nodes().put(peers.self(), life.name());
    for (String other : nodes().keySet()) {
      if (!other.equals(peers.self())) {
        Peer unused = peers.get(other);
      }
    }
    entered = true;
  }

  private void vanished(Peer peer) {
    LOG.log(Level.INFO, "{0} is gone from the grid", peer.member());
    peers.vanished(peer);
    var unused = nodes().removeAsync(peer.member());
    // What it may have changed last has perhaps reached nobody.
    succession.lost();
    answers.forget();
  }

  private void hear(GridMessage message) {
    String from = message.from();
    switch (message.kind()) {
      case HELLO -> peers.welcome(from);
      case WELCOME -> {
        versions.merge(message.table());
        peers.get(from).welcomed(message.ordinal());
      }
      case INVALIDATE -> {
        long before = versions.raise(message.slots(), message.version());
        Peer peer = peers.find(from);
        if (peer != null && peer.isWelcomed() && !peer.receives(message.ordinal())) {
          LOG.log(Level.WARNING, "An invalidation of {0} was lost on the way", from);
        }
        peers.tell(from, GridMessage.confirm(peers.self(), message.number(), before));
      }
      case CONFIRM -> invalidations.confirmed(from, message.number(), message.version());
      case PING -> {
        Peer peer = peers.find(from);
        if (peer != null) {
          peers.pong(peer, message.number());
        }
      }
      case PONG -> {
        Peer peer = peers.find(from);
        if (peer != null) {
          peer.answered(message.number(), message.ordinal(), peers.leaseNanos());
          renew();
        }
      }
      case BYE -> {
        peers.left(from);
        invalidations.excuse(from);
      }
    }
  }

  private void renew() {
    long now = System.nanoTime();
    long until = now + peers.leaseNanos();
    for (Peer peer : peers.all()) {
      if (!peer.isTrusted(now)) {
        return;
      }
      until = now + Math.min(until - now, peer.leaseUntil() - now);
    }
    if (entered && !left) {
      permit.grantUntil(until);
    }
  }

  private IMap<String, String> nodes() {
    return hazelcast.getMap(NODES);
  }

  private ITopic<byte[]> inbox(String member) {
    return hazelcast.getTopic(Peers.inbox(member));
  }
}
