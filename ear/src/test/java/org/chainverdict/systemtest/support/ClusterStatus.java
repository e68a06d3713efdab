package org.chainverdict.systemtest.support;

import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What {@code scripts/cluster status --json} says.
 *
 * @param gateway where clients go
 * @param nodes base address of each node
 * @param mongodbUri connection string with the database in its path
 * @param mongodbPid process of the database, 0 when it is somebody else's
 * @param mails list of the captured mails
 */
record ClusterStatus(URI gateway, List<URI> nodes, String mongodbUri, long mongodbPid, URI mails) {

  static ClusterStatus parse(String json) {
    JsonNode status = Json.read(json);
    JsonNode services = status.path("services");
    return new ClusterStatus(
        URI.create(status.path("gateway").asString()),
        StreamSupport.stream(status.path("nodes").spliterator(), false)
            .map(node -> URI.create(node.path("http").asString()))
            .toList(),
        services.at("/mongodb/uri").asString(""),
        services.at("/mongodb/pid").asLong(0),
        URI.create(services.at("/smtp/mails").asString("")));
  }
}
