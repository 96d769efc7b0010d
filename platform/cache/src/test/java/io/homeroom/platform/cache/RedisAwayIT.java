package io.homeroom.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.test.OwnRedis;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedisAwayIT {
  private final OwnRedis server = new OwnRedis();
  private final Desk desk = new Desk(server.port());
  private final UUID id = UUID.randomUUID();

  @AfterEach
  void stop() {
    server.thaw();
    desk.close();
    server.stop();
  }

  @Test
  void answersFromTheStoreWithRedisGone() {
    desk.read(id, () -> "cached");
    server.stop();

    assertThat(desk.read(id, () -> "stored")).isEqualTo("stored");
    desk.change(id, () -> {});
    assertThat(desk.read(id, () -> "changed")).isEqualTo("changed");
    assertThat(desk.gets("away")).isPositive();
  }

  @Test
  void keepsAgainWhatIsReadOnceRedisIsBack() {
    server.stop();
    desk.read(id, () -> "stored");
    server.start();

    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> {
              desk.read(id, () -> "stored");
              return desk.gets("hit") > 0;
            });
  }

  @Test
  void sparesAFrozenRedisAndThoseWhoWouldWaitForIt() {
    desk.read(id, () -> "cached");
    server.freeze();
    for (var failing = 0; failing < 3; failing++) {
      desk.read(id, () -> "stored");
    }

    var began = System.nanoTime();
    for (var spared = 0; spared < 100; spared++) {
      assertThat(desk.read(id, () -> "stored")).isEqualTo("stored");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void believesNothingThatChangedWhileRedisWasFrozen() {
    desk.read(id, () -> "old");
    server.freeze();
    desk.change(id, () -> {});
    assertThat(desk.read(id, () -> "new")).isEqualTo("new");
    server.thaw();

    assertThat(desk.read(id, () -> "new")).isEqualTo("new");
    try (var other = new Desk(server.port())) {
      await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(() -> assertThat(other.read(id, () -> "new")).isEqualTo("new"));
    }
  }
}
