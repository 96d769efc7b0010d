package io.homeroom.identity.registration;

import io.homeroom.identity.challenge.CodeId;
import io.homeroom.identity.challenge.CodeOutdated;
import io.homeroom.identity.challenge.OneTimeCodes;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether the address has an account shows here and nowhere else: to whoever reads its mail. */
@Component
class RegistrationLetters implements LetterSource {
  private final Registrations registrations;
  private final FindingPeople people;
  private final OneTimeCodes codes;
  private final Vault vault;
  private final Clock clock;

  RegistrationLetters(
      Registrations registrations,
      FindingPeople people,
      OneTimeCodes codes,
      Vault vault,
      Clock clock) {
    this.registrations = registrations;
    this.people = people;
    this.codes = codes;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    var code = new CodeId(letter);
    return registrations.findByCode(code).map(registration -> letterFor(registration, code));
  }

  private Letter letterFor(Registration registration, CodeId code) {
    var now = clock.instant();
    if (!registration.isOpen(now) || !registration.awaitsCode(now)) {
      throw new CodeOutdated();
    }
    var email = registration.details(vault.of(registration.family().value())).email();
    return people
        .withEmail(email)
        .map(RegistrationLetters::toWhomItIs)
        .orElseGet(
            () ->
                new Letter(
                    new Letter.Address(email, registration.language()),
                    LetterTemplate.REGISTRATION_CODE,
                    new Letter.Code(codes.of(code).value(), Letter.Route.MAIL),
                    registration.codeExpiresAt()));
  }

  private static Letter toWhomItIs(KnownPerson owner) {
    return Letter.telling(new Letter.Member(owner.id()), LetterTemplate.ALREADY_REGISTERED);
  }
}
