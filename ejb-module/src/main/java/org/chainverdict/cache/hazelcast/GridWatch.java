package org.chainverdict.cache.hazelcast;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the node keep in touch with the others from its start to its end. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class GridWatch {

  private static final Logger LOG = Logger.getLogger(GridWatch.class.getName());

  /** Pings per lease: some may be lost before it ends. */
  private static final int PINGS = 6;

  @Inject private GridConversation conversation;
  @Inject private Peers peers;
  @Resource private ManagedScheduledExecutorService scheduler;
  private ScheduledFuture<?> talks;

  @PostConstruct
  void start() {
    long pause = peers.leaseNanos() / PINGS;
    talks = scheduler.scheduleWithFixedDelay(this::talk, 0, pause, TimeUnit.NANOSECONDS);
  }

  @PreDestroy
  void stop() {
    boolean unused = talks.cancel(false);
    try {
      conversation.leave();
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "The grid was closed before", e);
    }
  }

  private void talk() {
    try {
      conversation.keepInTouch();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The other nodes were not reached; stored answers are not served", e);
    }
  }
}
