package io.homeroom.identity.emailchange;

import io.homeroom.identity.challenge.CodeId;
import io.homeroom.identity.challenge.CodeOutdated;
import io.homeroom.identity.challenge.MailedCode;
import io.homeroom.identity.challenge.OneTimeCodes;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** To the new address goes a code, or that it is in use. */
@Component
class EmailChangeLetters implements LetterSource {
  private final EmailChanges changes;
  private final FindingPeople people;
  private final OneTimeCodes codes;
  private final Vault vault;
  private final Clock clock;

  EmailChangeLetters(
      EmailChanges changes, FindingPeople people, OneTimeCodes codes, Vault vault, Clock clock) {
    this.changes = changes;
    this.people = people;
    this.codes = codes;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return changes.findByCode(new CodeId(letter)).flatMap(this::toNewAddress);
  }

  private Optional<Letter> toNewAddress(EmailChange change) {
    if (!change.awaitsCode(clock.instant())) {
      throw new CodeOutdated();
    }
    var next = change.addresses(vault.of(change.family().value())).next();
    var code = Objects.requireNonNull(change.code());
    return people
        .withEmail(next)
        .map(EmailChangeLetters::toWhomItIs)
        .or(
            () ->
                people
                    .withId(change.person())
                    .map(asking -> withCode(new Letter.Address(next, asking.language()), code)));
  }

  private Letter withCode(Letter.Address address, MailedCode code) {
    return new Letter(
        address,
        LetterTemplate.CHANGE_EMAIL_CODE,
        new Letter.Code(codes.of(code.id()).value(), Letter.Route.MAIL),
        code.expiresAt());
  }

  private static Letter toWhomItIs(KnownPerson owner) {
    return Letter.telling(new Letter.Member(owner.id()), LetterTemplate.EMAIL_IN_USE);
  }
}
