package io.homeroom.identity.joining;

import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingInvitation {
  private final Invitations invitations;
  private final Vault vault;
  private final Clock clock;

  FindingInvitation(Invitations invitations, Vault vault, Clock clock) {
    this.invitations = invitations;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * The invitation that a link is for.
   *
   * @throws LinkUnknown if there never was one
   * @throws io.homeroom.identity.letter.LinkOutdated if it is over
   */
  public KnownInvitation behind(LinkToken token) {
    var invitation = invitations.findByToken(token.hash()).orElseThrow(LinkUnknown::new);
    invitation.link().requireOpen(clock.instant());
    return invitation.known(vault.of(invitation.family().value()));
  }
}
