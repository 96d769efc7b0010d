package io.homeroom.platform.messaging.relay;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.messaging.outbox.Bell;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Relays that would look of themselves only after the test's end. */
class WakingIT {

  private static final String LISTENERS =
      "pg_stat_activity where application_name = 'listens-to-outbox' and datname = current_database()";

  private final Playground playground = new Playground();
  private final Bell own = new Bell(Duration.ofMinutes(5));
  private final Bell others = new Bell(Duration.ofMinutes(5));

  @AfterEach
  void close() {
    playground.close();
  }

  @Test
  void wakesTheLeaderInItsOwnProcess() {
    lead();

    fill(own);

    assertIsCarried();
  }

  @Test
  void wakesTheLeaderOfAnotherProcess() {
    lead();
    playground.startRelay(others);

    fill(others);

    assertIsCarried();
  }

  @Test
  void hearsAgainAfterItsSessionForThatWasKilled() {
    lead();
    var first = listener();

    playground.sql.queryForList("select pg_terminate_backend(?)", first);
    fill(own);

    assertIsCarried();
    await().until(() -> playground.count(LISTENERS) == 1 && listener() != first);
    playground.startRelay(others);
    fill(others);
    assertIsCarried();
  }

  private void lead() {
    playground.startRelay(own);
    await().until(() -> playground.count(LISTENERS) == 1);
  }

  private int listener() {
    return requireNonNull(
        playground.sql.queryForObject("select max(pid) from " + LISTENERS, Integer.class));
  }

  private void fill(Bell bell) {
    playground.insert(playground.topic, "key", "value");
    bell.ring();
  }

  private void assertIsCarried() {
    await().until(() -> playground.count("outbox") == 0);
  }
}
