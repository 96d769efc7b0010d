package io.homeroom.platform.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A clock in UTC that runs with the system's, shifted by what a test has advanced it. */
public final class MovableClock extends Clock {

  private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

  /** Moves the clock on; a negative duration moves it back. */
  public void advance(Duration by) {
    shift.updateAndGet(shifted -> shifted.plus(by));
  }

  /** Moves the clock on to noon of tomorrow, so that no day ends while a test runs. */
  public void advanceToNoon() {
    Instant noon = instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(36));
    advance(Duration.between(instant(), noon));
  }

  /** Back to the system's time. */
  public void reset() {
    shift.set(Duration.ZERO);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(shift.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new IllegalArgumentException("The application's clock is in UTC");
  }
}
