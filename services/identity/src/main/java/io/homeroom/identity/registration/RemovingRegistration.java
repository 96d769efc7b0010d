package io.homeroom.identity.registration;

import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of removing a registration whose time is over. */
@Component
class RemovingRegistration {

  /** Nobody confirms it any more, and whoever did a moment before has long finished. */
  static final Duration OVER_AFTER = Registration.KEPT.plusMinutes(10);

  private static final Limit BATCH = Limit.of(100);

  private final Registrations registrations;
  private final Vault vault;
  private final Clock clock;

  RemovingRegistration(Registrations registrations, Vault vault, Clock clock) {
    this.registrations = registrations;
    this.vault = vault;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<Registration> findOver(UUID last) {
    return registrations.findRequestedBefore(clock.instant().minus(OVER_AFTER), last, BATCH);
  }

  /** Removes it; of what has become a family, only the note of how that happened. */
  @Transactional
  void remove(Registration over) {
    registrations.delete(over);
    if (!over.isConfirmed()) {
      vault.destroy(over.family().value());
    }
  }
}
