package io.homeroom.identity.staff;

import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
  List<KnownInvitation> findVain() {
    return invitations.findVain(clock.instant().minus(AFTER), BATCH).stream()
        .map(invitation -> invitation.known(vault.of(invitation.safe().value())))
        .toList();
  }

  @Transactional
  void remove(KnownInvitation vain) {
    invitations.deleteById(new InvitationId(vain.id()));
    invitations.flush();
    vault.destroy(vain.safe().value());
  }
}
