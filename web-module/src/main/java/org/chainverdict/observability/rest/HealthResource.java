package org.chainverdict.observability.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.chainverdict.identity.Role;
import org.chainverdict.observability.DatabaseProbe;
import org.chainverdict.observability.RedisProbe;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.shared.Problem;

/**
 * Health in the form of the original system. Only the database decides about the state; what the
 * node runs on is shown to administrators only.
 */
@Path("health")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  @Inject private Clock clock;
  @Inject private CurrentCaller caller;
  @Inject private DatabaseProbe database;
  @Inject private RedisProbe redis;

  @GET
  @PermitAll
  public Response check() {
    long start = System.nanoTime();
    DatabaseProbe.Result result = database.probe();
    HealthView view =
        HealthView.of(clock.instant(), Units.elapsed(start), result, redis.lastResult(), isAdmin());
    return answer(result, view);
  }

  @GET
  @Path("ping")
  @PermitAll
  public Response ping() {
    long start = System.nanoTime();
    DatabaseProbe.Result result = database.probe();
    return answer(result, PingView.of(clock.instant(), Units.elapsed(start), result.alive()));
  }

  private static Response answer(DatabaseProbe.Result result, Object view) {
    return Response.status(result.alive() ? 200 : 503).entity(view).build();
  }

  private boolean isAdmin() {
    try {
      return caller.optional().filter(known -> known.role() == Role.ADMIN).isPresent();
    } catch (Problem e) {
      // The database is away, so nobody can prove to be an administrator now.
      return false;
    }
  }
}
