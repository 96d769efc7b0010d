package io.homeroom.identity.joining;

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
class InvitationLetters implements LetterSource {
  private final Invitations invitations;
  private final LinkTokens tokens;
  private final Vault vault;
  private final Clock clock;

  InvitationLetters(Invitations invitations, LinkTokens tokens, Vault vault, Clock clock) {
    this.invitations = invitations;
    this.tokens = tokens;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return invitations.findById(new InvitationId(letter)).map(this::letterFor);
  }

  private Letter letterFor(Invitation invitation) {
    invitation.link().requireOpen(clock.instant());
    var known = invitation.known(vault.of(invitation.family().value()));
    var template = LetterTemplate.GUARDIAN_INVITATION;
    return new Letter(
        new Letter.Address(known.email(), known.language()),
        template,
        new Letter.Link(tokens.of(template, known.id().value())),
        known.expiresAt());
  }
}
