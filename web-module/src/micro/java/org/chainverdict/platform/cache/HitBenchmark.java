package org.chainverdict.platform.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chainverdict.cache.SharedAnswers;
import org.chainverdict.cache.application.AnswerCache;
import org.chainverdict.cache.application.Figures;
import org.chainverdict.cache.application.Parts;
import org.chainverdict.cache.application.ServingPermit;
import org.chainverdict.cache.application.StoredAnswer;
import org.chainverdict.cache.application.TagVersions;
import org.chainverdict.citizens.rest.CitizenFiguresResource;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.Role;
import org.chainverdict.lawyers.rest.DirectoryResource;
import org.chainverdict.platform.cache.AnswerWriter.Delivery;
import org.chainverdict.platform.http.MicroExchange;
import org.chainverdict.shared.Id;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A hit from the path of the request to the bytes of the answer, without token and server. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HitBenchmark {

  private static final String ENTRY =
      "{\"_id\":\"65f0a1b2c3d4e5f601234567\",\"name\":\"Asha Rao\",\"specialization\":\"Tax Law\"},";

  private final MicroExchange plain = new MicroExchange(Map.of());
  private final MicroExchange gzip = new MicroExchange(Map.of("Accept-Encoding", "gzip"));
  private final HttpServletRequest plainRequest = plain.request();
  private final HttpServletResponse plainResponse = plain.response();
  private final HttpServletRequest gzipRequest = gzip.request();
  private final HttpServletResponse gzipResponse = gzip.response();

  private final Caller citizen =
      new Caller(
          Id.parse("65f0a1b2c3d4e5f601234567").orElseThrow(),
          EmailAddress.parse("asha@example.org").orElseThrow(),
          Role.CITIZEN,
          false);

  private CachedRoutes routes;
  private AnswerCache answers;
  private AnswerWriter writer;

  @Setup
  public void store() {
    Figures figures = new Figures();
    routes =
        new CachedRoutes(
            "/api", List.of(CitizenFiguresResource.class, DirectoryResource.class), figures::of);
    Settings settings = new Settings(name -> Optional.empty());
    TagVersions versions = new TagVersions();
    ServingPermit permit = new ServingPermit();
    answers =
        new AnswerCache(
            versions, permit, new Parts(versions, permit, settings), new NoOthers(), settings);
    writer = new AnswerWriter(answers);
    store("/api/citizens/dashboard", citizen, null, 2);
    store("/api/lawyers/verified", null, "page=1&limit=36", 200);
  }

  @Benchmark
  public long dashboardOfOneUser() throws IOException {
    return hit("/api/citizens/dashboard", citizen, null, plain, plainRequest, plainResponse);
  }

  @Benchmark
  public long directoryPlain() throws IOException {
    return hit(
        "/api/lawyers/verified", null, "page=1&limit=36", plain, plainRequest, plainResponse);
  }

  @Benchmark
  public long directoryGzip() throws IOException {
    return hit("/api/lawyers/verified", null, "page=1&limit=36", gzip, gzipRequest, gzipResponse);
  }

  private long hit(
      String path,
      Caller caller,
      String query,
      MicroExchange exchange,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    CachedRoutes.Match match = routes.match(path);
    CachedRoute route = match.route();
    if (!route.admits(caller)) {
      throw new IllegalStateException(path);
    }
    String key = route.key(caller, match.subject(), query);
    StoredAnswer found = answers.find(key, System.currentTimeMillis(), route.figures());
    writer.write(request, response, new Delivery(route, key, found, "HIT", caller == null));
    return exchange.written;
  }

  private void store(String path, Caller caller, String query, int entries) {
    CachedRoutes.Match match = routes.match(path);
    String body =
        "{\"success\":true,\"data\":["
            + ENTRY.repeat(entries)
            + "{}],\"meta\":{\"timestamp\":\"2026-01-31T12:00:00.000Z\"}}";
    StoredAnswer answer =
        answers.seal(
            body.getBytes(StandardCharsets.UTF_8),
            answers.record(match.route().tags(caller, null)),
            Duration.ofHours(1));
    answers.keep(match.route().key(caller, null, query), answer, match.route().figures());
  }

  /** One node alone. */
  private static final class NoOthers implements SharedAnswers {

    @Override
    public byte[] find(String key) {
      return null;
    }

    @Override
    public void keep(String key, byte[] answer, Duration lifetime) {
      // Nobody to share with.
    }
  }
}
