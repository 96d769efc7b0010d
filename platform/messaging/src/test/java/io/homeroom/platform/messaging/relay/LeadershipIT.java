package io.homeroom.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeadershipIT {

  private static final String SESSIONS =
      "pg_stat_activity where application_name like 'outbox-%' and datname = current_database()";

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Playground playground = new Playground();

  @AfterEach
  void close() {
    playground.close();
  }

  @Test
  void hasOneLeaderOfTwoRelays() {
    playground.startRelay();
    playground.startRelay();
    await().atMost(LONGEST).until(() -> playground.count(SESSIONS) == 2);
    playground.awaitLeader();

    IntStream.range(0, 100).forEach(i -> playground.insert(playground.topic, "" + i, "" + i));

    try (var reader = playground.reader()) {
      reader.await(100);
      await().until(() -> playground.count("outbox") == 0);
      assertThat(reader.read()).hasSize(100);
    }
  }

  @Test
  void givesTheLeadAwayWhenItStops() {
    var leader = playground.startRelay();
    playground.awaitLeader();

    Playground.stop(leader);

    assertThat(playground.leaders()).isZero();
    playground.startRelay();
    assertProbeArrives();
  }

  @Test
  void goesOnWhenItsConnectionIsKilled() {
    playground.startRelay();
    playground.awaitLeader();

    playground.sql.execute("select pg_terminate_backend(pid) from " + SESSIONS);

    assertProbeArrives();
  }

  @Test
  void movesFromKilledProcess() {
    var leader = RelayProcess.start(playground);
    playground.awaitLeader();
    var follower = RelayProcess.start(playground);
    await().atMost(LONGEST).until(() -> playground.count(SESSIONS) == 2);

    leader.kill();

    assertProbeArrives();
    follower.kill();
  }

  @Test
  void movesFromFrozenProcessAndLosesNothingWhenItThaws() {
    var leader = RelayProcess.start(playground);
    playground.awaitLeader();
    var follower = RelayProcess.start(playground);
    await().atMost(LONGEST).until(() -> playground.count(SESSIONS) == 2);

    var publishing = new AtomicBoolean(true);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var reader = playground.reader()) {
      var published = CompletableFuture.supplyAsync(() -> publishWhile(publishing), threads);
      try {
        reader.await(100);
        leader.freeze();
        assertProbeArrives();
        leader.thaw();
        await().atMost(LONGEST).until(() -> playground.count(SESSIONS) == 2);
      } finally {
        publishing.set(false);
      }

      var count = published.join();
      await().until(() -> reader.valuesOf("steady").stream().distinct().count() == count);
      assertThat(reader.valuesOf("steady").stream().distinct().map(Integer::valueOf)).isSorted();
    }
    leader.kill();
    follower.kill();
  }

  private int publishWhile(AtomicBoolean publishing) {
    var count = 0;
    while (publishing.get()) {
      playground.insert(playground.topic, "steady", "" + count++);
    }
    return count;
  }

  private void assertProbeArrives() {
    playground.insert(playground.topic, "probe", "after it");
    await().atMost(LONGEST).until(() -> playground.count("outbox where key = 'probe'") == 0);
    try (var reader = playground.reader()) {
      await().until(() -> reader.valuesOf("probe").contains("after it"));
    }
  }
}
