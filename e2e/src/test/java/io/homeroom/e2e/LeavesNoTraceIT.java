package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What people tell Homeroom in confidence stands as they wrote it in no store but its owner's, and
 * in no cache, topic, log or trace. It runs after all journeys, and looks for their addresses,
 * passwords and tokens too.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningPlatform.class)
class LeavesNoTraceIT {

  @Test
  void keepsWhatItWasToldToItself(RunningPlatform platform) throws Exception {
    var canaries = new CanaryLife(platform).live();
    Awaitility.await("the spans of what was done last")
        .atMost(Duration.ofSeconds(30))
        .until(() -> Footprint.traces(platform).contains("/reviews/mine"));
    var search = new CanarySearch(canaries, Overheard.NARRATOR.secrets());
    Footprint.read(platform, search::look);

    assertThat(search.stores())
        .as("the search itself works")
        .containsExactlyInAnyOrder("postgres", "mongodb", "redis", "kafka", "log", "trace");
    assertThat(search.found()).isEmpty();
  }
}
