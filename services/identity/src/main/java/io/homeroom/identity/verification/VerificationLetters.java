package io.homeroom.identity.verification;

import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class VerificationLetters implements LetterSource {
  private final EmailVerifications verifications;
  private final LinkTokens tokens;
  private final Clock clock;

  VerificationLetters(EmailVerifications verifications, LinkTokens tokens, Clock clock) {
    this.verifications = verifications;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return verifications.findById(new VerificationId(letter)).map(this::letterFor);
  }

  private Letter letterFor(EmailVerification verification) {
    verification.link().requireOpen(clock.instant());
    return new Letter(
        verification.person(),
        LetterTemplate.VERIFY_EMAIL,
        new Letter.Link(tokens.of(LetterTemplate.VERIFY_EMAIL, verification.id().value())),
        verification.link().expiresAt());
  }
}
