package org.chainverdict.cache.hazelcast;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainverdict.cache.LiveNodes;

/** Those that wrote themselves into the map of nodes and are members of the grid. */
@ApplicationScoped
public class GridLiveNodes implements LiveNodes {

  @Resource(lookup = "payara/Hazelcast")
  private HazelcastInstance hazelcast;

  @Override
  public Set<String> lives() {
    Set<String> members =
        hazelcast.getCluster().getMembers().stream()
            .map(Member::getUuid)
            .map(Object::toString)
            .collect(Collectors.toSet());
    return new HashSet<>(
        hazelcast.<String, String>getMap(GridConversation.NODES).getAll(members).values());
  }
}
