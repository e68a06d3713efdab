package org.chainverdict.devservices.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainverdict.devservices.Problem;

/** The load generator wrk, which needs so little CPU that it leaves the machine to the server. */
record Wrk(Path program, Map<String, String> environment) implements Loader {

  private static final Pattern TOTAL = Pattern.compile("(\\d+) requests in ([\\d.]+)(ms|s|m),");
  private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
  private static final Pattern LOST =
      Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

  @Override
  public String name() {
    return "wrk";
  }

  @Override
  public Sample run(Target target, int connections, Duration time) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(program.toString(), "-t1", "-c" + connections));
    command.addAll(List.of("-d" + time.toSeconds() + "s", "--timeout", "30s", "--latency"));
    target.headers().forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
    command.add(target.url());
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment);
      Process process = builder.start();
      try (InputStream out = process.getInputStream()) {
        return parse(new String(out.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Sample parse(String out) {
    Matcher total = TOTAL.matcher(out);
    if (!total.find()) {
      throw new Problem("wrk failed: " + out.strip());
    }
    return new Sample(
        Long.parseLong(total.group(1)),
        millis(total.group(2), total.group(3)) / 1_000,
        percentile(out, "50"),
        percentile(out, "99"),
        sum(BAD, out) + sum(LOST, out),
        0);
  }

  private static double percentile(String out, String percent) {
    Matcher line =
        Pattern.compile("^ +" + percent + "% +([\\d.]+)(us|ms|s|m)", Pattern.MULTILINE)
            .matcher(out);
    return line.find() ? millis(line.group(1), line.group(2)) : Double.NaN;
  }

  private static double millis(String number, String unit) {
    double value = Double.parseDouble(number);
    return switch (unit) {
      case "us" -> value / 1_000;
      case "ms" -> value;
      case "s" -> value * 1_000;
      default -> value * 60_000;
    };
  }

  private static long sum(Pattern pattern, String out) {
    Matcher found = pattern.matcher(out);
    long sum = 0;
    if (found.find()) {
      for (int i = 1; i <= found.groupCount(); i++) {
        sum += Long.parseLong(found.group(i));
      }
    }
    return sum;
  }
}
