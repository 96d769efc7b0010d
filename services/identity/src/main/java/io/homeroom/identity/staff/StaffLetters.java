package io.homeroom.identity.staff;

import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StaffLetters implements LetterSource {
  private final StaffInvitations invitations;
  private final LinkTokens tokens;
  private final Vault vault;
  private final Clock clock;

  StaffLetters(StaffInvitations invitations, LinkTokens tokens, Vault vault, Clock clock) {
    this.invitations = invitations;
    this.tokens = tokens;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return invitations.findById(new InvitationId(letter)).map(this::letterFor);
  }

  private Letter letterFor(StaffInvitation invitation) {
    invitation.requireOpen(clock.instant());
    var known = invitation.known(vault.of(invitation.safe().value()));
    return new Letter(
        new Letter.Address(known.details().email(), known.language()),
        LetterTemplate.INVITE_STAFF,
        new Letter.Link(tokens.of(LetterTemplate.INVITE_STAFF, known.id())),
        known.expiresAt());
  }
}
