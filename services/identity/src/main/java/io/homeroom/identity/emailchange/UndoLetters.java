package io.homeroom.identity.emailchange;

import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** To the former address goes the link that undoes the change. */
@Component
class UndoLetters implements LetterSource {
  private final EmailChanges changes;
  private final FindingPeople people;
  private final LinkTokens tokens;
  private final Vault vault;
  private final Clock clock;

  UndoLetters(
      EmailChanges changes, FindingPeople people, LinkTokens tokens, Vault vault, Clock clock) {
    this.changes = changes;
    this.people = people;
    this.tokens = tokens;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return changes.findById(new EmailChangeId(letter)).flatMap(this::toFormerAddress);
  }

  private Optional<Letter> toFormerAddress(EmailChange change) {
    var link = change.undoing();
    link.requireOpen(clock.instant());
    var former = change.addresses(vault.of(change.family().value())).former();
    var token = tokens.of(LetterTemplate.EMAIL_CHANGED, change.id().value());
    return people
        .withId(change.person())
        .map(
            person ->
                new Letter(
                    new Letter.Address(Objects.requireNonNull(former), person.language()),
                    LetterTemplate.EMAIL_CHANGED,
                    new Letter.Link(token),
                    link.expiresAt()));
  }
}
