package io.homeroom.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Family;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.Store;
import io.homeroom.notification.StreamClient;
import io.homeroom.platform.test.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the moment an event lies in Kafka to the frame at its person's socket. */
@NotificationTest
class PushLatencyIT {

  private static final int PUSHES = 200;

  private final Family family = Family.some();

  @Autowired private IdentityEvents events;
  @Autowired private Tokens tokens;

  @LocalServerPort private int port;

  @Test
  void pushesWithinASecondInNinetyNineOfAHundredCases() {
    List<Long> millis = new ArrayList<>();
    try (var stream = StreamClient.open(port, tokens.child(family.child(), family.id()))) {
      for (int push = 1; push <= PUSHES; push++) {
        int expected = push;
        long start = System.nanoTime();
        events.publish(new Store(family).giftUnlocked());
        await()
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(2))
            .until(() -> stream.received().size() == expected);
        millis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
      }
    }
    Collections.sort(millis);
    assertThat(millis.get(PUSHES * 99 / 100 - 1)).as("p99 in ms of %s", millis).isLessThan(1000);
  }
}
