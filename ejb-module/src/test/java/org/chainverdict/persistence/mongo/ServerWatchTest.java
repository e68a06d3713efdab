package org.chainverdict.persistence.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterConnectionMode;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ClusterType;
import com.mongodb.connection.ServerConnectionState;
import com.mongodb.connection.ServerDescription;
import com.mongodb.connection.ServerType;
import com.mongodb.event.ClusterDescriptionChangedEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerWatchTest {

  private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 10);
  private final ServerWatch watch = new ServerWatch(nanoTime::get);

  private ClusterDescription current = cluster();

  @Test
  void beforeTheFirstSightNothingIsLost() {
    change(ServerType.REPLICA_SET_SECONDARY);
    pass(Duration.ofHours(1));

    assertThat(watch.isLost()).isFalse();
  }

  @Test
  void aServerThatTakesWritesIsInSight() {
    change(ServerType.REPLICA_SET_SECONDARY, ServerType.REPLICA_SET_PRIMARY);

    assertThat(watch.isLost()).isFalse();
  }

  @Test
  void anElectionOfAMomentIsRiddenOut() {
    change(ServerType.REPLICA_SET_PRIMARY);
    change(ServerType.REPLICA_SET_SECONDARY);
    pass(Duration.ofMillis(900));

    assertThat(watch.isLost()).isFalse();
  }

  @Test
  void afterTheGraceTheDatabaseIsLost() {
    change(ServerType.REPLICA_SET_PRIMARY);
    change(ServerType.REPLICA_SET_SECONDARY);
    pass(Duration.ofMillis(1_100));

    assertThat(watch.isLost()).isTrue();
  }

  @Test
  void furtherBadNewsDoNotStartTheGraceAnew() {
    change(ServerType.REPLICA_SET_PRIMARY);
    change(ServerType.REPLICA_SET_SECONDARY);
    pass(Duration.ofMillis(900));
    change();
    pass(Duration.ofMillis(900));

    assertThat(watch.isLost()).isTrue();
  }

  @Test
  void aReturnedServerIsUsedAtOnce() {
    change(ServerType.REPLICA_SET_PRIMARY);
    change();
    pass(Duration.ofMinutes(5));
    change(ServerType.REPLICA_SET_PRIMARY);

    assertThat(watch.isLost()).isFalse();
  }

  @Test
  void aRouterOfAShardedClusterTakesWrites() {
    change(ServerType.SHARD_ROUTER);
    pass(Duration.ofMinutes(5));

    assertThat(watch.isLost()).isFalse();
  }

  private void pass(Duration time) {
    nanoTime.addAndGet(time.toNanos());
  }

  private void change(ServerType... servers) {
    ClusterDescription next = cluster(servers);
    watch.clusterDescriptionChanged(
        new ClusterDescriptionChangedEvent(new ClusterId(), next, current));
    current = next;
  }

  private static ClusterDescription cluster(ServerType... servers) {
    List<ServerDescription> descriptions = Stream.of(servers).map(ServerWatchTest::server).toList();
    return new ClusterDescription(
        ClusterConnectionMode.MULTIPLE, ClusterType.REPLICA_SET, descriptions);
  }

  private static ServerDescription server(ServerType type) {
    return ServerDescription.builder()
        .address(new ServerAddress())
        .type(type)
        .state(ServerConnectionState.CONNECTED)
        .ok(true)
        .build();
  }
}
