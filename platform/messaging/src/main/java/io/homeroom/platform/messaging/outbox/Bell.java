package io.homeroom.platform.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the relay of this process after a commit that filled the outbox. Many rings before the
 * relay looks are one.
 */
public final class Bell {
  private final Semaphore rung = new Semaphore(0);
  private final Duration longestSilence;

  public Bell(Duration longestSilence) {
    this.longestSilence = longestSilence;
  }

  public void ring() {
    if (rung.availablePermits() == 0) {
      rung.release();
    }
  }

  /** Returns at the next ring, or after the longest silence; whether it rang, now or before. */
  public boolean rings() throws InterruptedException {
    var rings = rung.tryAcquire(longestSilence.toNanos(), TimeUnit.NANOSECONDS);
    rung.drainPermits();
    return rings;
  }
}
