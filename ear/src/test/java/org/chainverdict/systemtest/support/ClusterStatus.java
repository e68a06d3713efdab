package org.chainverdict.systemtest.support;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What {@code scripts/cluster status --json} says.
 *
 * @param gateway where clients go
 * @param nodes base address of each node
 * @param nodePids process of each node
 * @param mongodbUri connection string with the database in its path
 * @param mongodbPid process of the database, 0 when it is somebody else's
 * @param engine which database stands below
 * @param redisUri address of Redis
 * @param redisPid process of Redis, 0 when it is somebody else's
 * @param mails list of the captured mails
 */
record ClusterStatus(
    URI gateway,
    List<URI> nodes,
    List<Long> nodePids,
    String mongodbUri,
    long mongodbPid,
    String engine,
    String redisUri,
    long redisPid,
    URI mails) {

  static ClusterStatus parse(String json) {
    JsonNode status = Json.read(json);
    JsonNode services = status.path("services");
    return new ClusterStatus(
        URI.create(status.path("gateway").asString()),
        nodes(status, node -> URI.create(node.path("http").asString())),
        nodes(status, node -> node.path("pid").asLong(0)),
        services.at("/mongodb/uri").asString(""),
        services.at("/mongodb/pid").asLong(0),
        services.at("/mongodb/engine").asString(""),
        services.at("/redis/uri").asString(""),
        services.at("/redis/pid").asLong(0),
        URI.create(services.at("/smtp/mails").asString("")));
  }

  private static <T> List<T> nodes(JsonNode status, Function<JsonNode, T> part) {
    return StreamSupport.stream(status.path("nodes").spliterator(), false).map(part).toList();
  }
}
