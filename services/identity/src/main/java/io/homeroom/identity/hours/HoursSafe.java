package io.homeroom.identity.hours;

import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Seals and opens hours, with the time that it is. */
@Component
class HoursSafe {
  private final Vault vault;
  private final Clock clock;

  HoursSafe(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  void change(SignInHours hours, WeeklyHours next) {
    hours.change(next, vault.of(hours.family().value()), clock.instant());
  }

  /** Notes when they close next, and tells them. */
  WeeklyHours goOn(SignInHours hours) {
    var safe = vault.of(hours.family().value());
    hours.goOn(safe, clock.instant());
    return hours.known(safe);
  }
}
