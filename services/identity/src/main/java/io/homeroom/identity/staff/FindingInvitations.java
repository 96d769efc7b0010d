package io.homeroom.identity.staff;

import io.homeroom.identity.vault.Vault;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingInvitations {
  private final StaffInvitations invitations;
  private final Vault vault;

  FindingInvitations(StaffInvitations invitations, Vault vault) {
    this.invitations = invitations;
    this.vault = vault;
  }

  /** An invitation, until it has been swept. */
  public Optional<KnownInvitation> withId(UUID id) {
    return invitations
        .findById(new InvitationId(id))
        .map(invitation -> invitation.known(vault.of(invitation.safe().value())));
  }
}
