package io.homeroom.identity.staff;

import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of sweeping an invitation. */
@Component
class RemovingInvitation {
  private static final Duration AFTER = Duration.ofDays(1);
  private static final Limit BATCH = Limit.of(100);

  private final StaffInvitations invitations;
  private final Vault vault;
  private final Clock clock;

  RemovingInvitation(StaffInvitations invitations, Vault vault, Clock clock) {
    this.invitations = invitations;
    this.vault = vault;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<StaffInvitation> findVain(UUID last) {
    return invitations.findVain(clock.instant().minus(AFTER), last, BATCH);
  }

  @Transactional
  void remove(StaffInvitation vain) {
    invitations.deleteById(vain.id());
    invitations.flush();
    vault.destroy(vain.safe().value());
  }
}
