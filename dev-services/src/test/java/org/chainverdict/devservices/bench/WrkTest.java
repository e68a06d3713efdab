package org.chainverdict.devservices.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chainverdict.devservices.Problem;
import org.junit.jupiter.api.Test;

class WrkTest {

  private static final String OUT =
      """
      Running 4s test @ http://127.0.0.1:8080/api/health/ping
        1 threads and 32 connections
        Thread Stats   Avg      Stdev     Max   +/- Stdev
          Latency     1.20ms    4.00ms  90.00ms   97.00%
          Req/Sec    24.01k     3.10k   29.00k    71.00%
        Latency Distribution
           50%  850.00us
           75%    1.10ms
           90%    2.00ms
           99%   20.39ms
        96040 requests in 4.00s, 30.12MB read
      """;

  @Test
  void readsWhatWrkPrints() {
    Sample sample = Wrk.parse(OUT);

    assertThat(sample.requests()).isEqualTo(96_040);
    assertThat(sample.seconds()).isEqualTo(4);
    assertThat(sample.p50Millis()).isEqualTo(0.85);
    assertThat(sample.p99Millis()).isEqualTo(20.39);
    assertThat(sample.bad()).isZero();
  }

  @Test
  void countsRefusalsAndLostConnections() {
    Sample sample =
        Wrk.parse(
            OUT
                + "  Socket errors: connect 1, read 2, write 0, timeout 4\n"
                + "  Non-2xx or 3xx responses: 10\n");

    assertThat(sample.bad()).isEqualTo(17);
  }

  @Test
  void whatIsNoResultIsAProblem() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Wrk.parse("unable to connect to 127.0.0.1:1"))
        .withMessageContaining("unable to connect");
  }
}
