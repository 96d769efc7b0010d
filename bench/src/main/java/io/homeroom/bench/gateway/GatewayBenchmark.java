package io.homeroom.bench.gateway;

import io.homeroom.bench.load.ClosedLoop;
import io.homeroom.bench.load.Measured;
import io.homeroom.e2e.FamilyJourney;
import io.homeroom.e2e.Narrator;
import io.homeroom.e2e.Parent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One read of identity's, three ways: directly, through a bare Spring Cloud Gateway, and through
 * ours with everything on. Each way is warmed up first; then they take turns, three times.
 */
final class GatewayBenchmark {

  private static final int CLIENTS = 32;
  private static final int ROUNDS = 3;

  private GatewayBenchmark() {}

  /** Arguments: the jar of the bare gateway; seconds to warm up; seconds to measure. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Duration warmUp = Duration.ofSeconds(Long.parseLong(arguments[1]));
    Duration measured = Duration.ofSeconds(Long.parseLong(arguments[2]));
    Suite suite = Suite.ofEnvironment();
    FamilyJourney family = new FamilyJourney(suite.door(), suite.mails(), Narrator.SILENT);
    family.walk();
    try (BareGateway bare = BareGateway.start(Path.of(arguments[0]), suite);
        ClosedLoop clients = new ClosedLoop(CLIENTS)) {
      Map<String, URI> ways = new LinkedHashMap<>();
      ways.put("direct", suite.identity());
      ways.put("bare gateway", bare.address());
      ways.put("gateway", suite.gateway());
      for (URI way : ways.values()) {
        run(clients, suite, family.parent(), way, warmUp);
      }
      Map<String, List<Measured>> seen = new LinkedHashMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (var way : ways.entrySet()) {
          Measured result = run(clients, suite, family.parent(), way.getValue(), measured);
          System.out.printf("%-13s %s%n", way.getKey(), result);
          seen.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(result);
        }
      }
      report(seen);
    }
  }

  private static Measured run(
      ClosedLoop clients, Suite suite, Parent parent, URI way, Duration duration)
      throws InterruptedException {
    String token = suite.door().post("/api/auth/login", parent.signIn()).text("accessToken");
    return clients.run(duration, client -> Suite.family(way, token));
  }

  private static void report(Map<String, List<Measured>> seen) {
    Measured direct = median(seen, "direct");
    Measured bare = median(seen, "bare gateway");
    Measured ours = median(seen, "gateway");
    System.out.printf(
        "Medians: gateway / bare %.2f, gateway / direct %.2f, bare / direct %.2f,"
            + " p99 added to bare %.1f ms, to direct %.1f ms%n",
        ours.perSecond() / bare.perSecond(),
        ours.perSecond() / direct.perSecond(),
        bare.perSecond() / direct.perSecond(),
        ours.millis().p99() - bare.millis().p99(),
        ours.millis().p99() - direct.millis().p99());
  }

  private static Measured median(Map<String, List<Measured>> seen, String way) {
    return Objects.requireNonNull(seen.get(way), way).stream()
        .sorted(Comparator.comparingDouble(Measured::perSecond))
        .toList()
        .get(ROUNDS / 2);
  }
}
