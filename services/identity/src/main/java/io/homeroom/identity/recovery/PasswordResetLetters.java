package io.homeroom.identity.recovery;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A reset of nobody's password has no letter. */
@Component
class PasswordResetLetters implements LetterSource {
  private final PasswordResets resets;
  private final LinkTokens tokens;
  private final Clock clock;

  PasswordResetLetters(PasswordResets resets, LinkTokens tokens, Clock clock) {
    this.resets = resets;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return resets
        .findById(new PasswordResetId(letter))
        .flatMap(reset -> reset.person().map(person -> letterFor(reset, person)));
  }

  private Letter letterFor(PasswordReset reset, PersonId person) {
    reset.link().requireOpen(clock.instant());
    return new Letter(
        person,
        LetterTemplate.RESET_PASSWORD,
        new Letter.Link(tokens.of(LetterTemplate.RESET_PASSWORD, reset.id().value())),
        reset.link().expiresAt());
  }
}
