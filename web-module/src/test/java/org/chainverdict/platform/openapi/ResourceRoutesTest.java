package org.chainverdict.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceRoutesTest {

  @Path("queries")
  public static class Queries {
    @GET
    public void list() {}

    @POST
    public void create() {}

    @PATCH
    @Path("/{id: [0-9a-f]{24}}/status/")
    public void change() {}

    public void noRoute() {}
  }

  @Path("/queries/{path: .*}")
  public static class EverythingElse {
    @GET
    public void refuse() {}
  }

  @Test
  void joinsApplicationClassAndMethod() {
    assertThat(new ResourceRoutes("/api").of(List.of(Queries.class, EverythingElse.class)))
        .containsExactlyInAnyOrder(
            new Route("GET", "/api/queries"),
            new Route("POST", "/api/queries"),
            new Route("PATCH", "/api/queries/{}/status"));
  }

  @Test
  void ignoresClassesWithoutPath() {
    assertThat(new ResourceRoutes("/api").of(List.of(String.class))).isEmpty();
  }
}
