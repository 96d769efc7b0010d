package io.homeroom.bench.outbox;

import io.homeroom.bench.load.Percentiles;
import io.homeroom.platform.messaging.backing.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.awaitility.Awaitility;

/** From the end of a leader to the first event that its successor brings. */
record Takeover(String end, Percentiles seconds) {

  private static final int ROUNDS = 5;

  static Takeover measure(Servers servers, String end, String signal)
      throws IOException, InterruptedException {
    var site = servers.freshSite();
    var seconds = new ArrayList<Double>();
    try (var publisher = Service.start(site, false, true)) {
      var leader = start(site);
      awaitSession(publisher, "leader");
      for (var round = 0; round < ROUNDS; round++) {
        var follower = start(site);
        awaitSession(publisher, "follower");
        var ended = System.nanoTime();
        new ProcessBuilder("kill", "-" + signal, "" + leader.pid()).start().waitFor();
        var thing = UUID.randomUUID();
        publisher.publish(thing);
        seconds.add((publisher.things().awaitArrival(thing) - ended) / 1e9);
        leader.destroyForcibly().waitFor();
        leader = follower;
      }
      leader.destroyForcibly().waitFor();
    }
    return new Takeover(end, Percentiles.of(seconds));
  }

  private static Process start(Site site) throws IOException {
    return new ChildJvm()
        .option("-Xmx128m")
        .run(
            Service.class.getName(),
            Files.createTempFile("relay", ".log"),
            site.database(),
            site.kafka(),
            site.topic());
  }

  private static void awaitSession(Service publisher, String role) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                publisher.count(
                        "pg_stat_activity where application_name = 'outbox-"
                            + role
                            + "' and datname = current_database()")
                    == 1);
  }
}
