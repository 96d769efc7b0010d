package io.homeroom.platform.messaging.subscription;

import java.time.Duration;
import java.util.List;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.FixedBackOff;

/** When an event that failed is tried again. */
record Retries(List<Duration> waits) {

  private static final BackOff UNTIL_STORE_IS_BACK =
      new FixedBackOff(1000, FixedBackOff.UNLIMITED_ATTEMPTS);

  BackOff after(Exception failure) {
    return Outage.caused(failure) ? UNTIL_STORE_IS_BACK : bounded();
  }

  BackOff bounded() {
    return () -> {
      var remaining = waits.iterator();
      return () -> remaining.hasNext() ? remaining.next().toMillis() : BackOffExecution.STOP;
    };
  }
}
