package io.homeroom.identity.consent.decision;

import io.homeroom.identity.consent.ConsentId;
import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ConsentLetters implements LetterSource {
  private final Consents consents;
  private final LinkTokens tokens;
  private final Clock clock;

  ConsentLetters(Consents consents, LinkTokens tokens, Clock clock) {
    this.consents = consents;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return consents.findById(new ConsentId(letter)).map(this::letterFor);
  }

  private Letter letterFor(Consent consent) {
    consent.link().requireOpen(clock.instant());
    return new Letter(
        consent.parent(),
        LetterTemplate.SIGN_CONSENT,
        new Letter.Link(tokens.of(LetterTemplate.SIGN_CONSENT, consent.id().value())),
        consent.link().expiresAt());
  }
}
