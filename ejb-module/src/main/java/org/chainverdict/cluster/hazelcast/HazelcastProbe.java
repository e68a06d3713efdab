package org.chainverdict.cluster.hazelcast;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import org.chainverdict.observability.ClusterProbe;

/** Asks the embedded member; nothing leaves this node. */
@ApplicationScoped
public class HazelcastProbe implements ClusterProbe {

  @Resource(lookup = "payara/Hazelcast")
  private HazelcastInstance hazelcast;

  @Override
  public Result probe() {
    try {
      boolean running = hazelcast.getLifecycleService().isRunning();
      return new Result(running, running ? hazelcast.getCluster().getMembers().size() : 0);
    } catch (HazelcastException | IllegalStateException e) {
      return new Result(false, 0);
    }
  }
}
