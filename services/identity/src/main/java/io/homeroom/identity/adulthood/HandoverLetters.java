package io.homeroom.identity.adulthood;

import io.homeroom.identity.child.stored.FindingChildren;
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
class HandoverLetters implements LetterSource {
  private final ComingsOfAge comings;
  private final FindingChildren children;
  private final LinkTokens tokens;
  private final Vault vault;
  private final Clock clock;

  HandoverLetters(
      ComingsOfAge comings, FindingChildren children, LinkTokens tokens, Vault vault, Clock clock) {
    this.comings = comings;
    this.children = children;
    this.tokens = tokens;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return comings.findByLetterId(letter).map(coming -> letterFor(coming, letter));
  }

  private Letter letterFor(ComingOfAge coming, UUID letter) {
    coming.link().requireOpen(clock.instant());
    var template = LetterTemplate.ACCOUNT_HANDOVER;
    var language = children.one(coming.child(), coming.family()).language();
    return new Letter(
        new Letter.Address(coming.address(vault.of(coming.family().value())), language),
        template,
        new Letter.Link(tokens.of(template, letter)),
        coming.link().expiresAt());
  }
}
