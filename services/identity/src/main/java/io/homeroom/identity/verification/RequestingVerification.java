package io.homeroom.identity.verification;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.EmailAlreadyVerified;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.FamilyLock;
import io.homeroom.identity.family.FamilyRegistered;
import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
public class RequestingVerification {
  private final EmailVerifications verifications;
  private final FindingPeople people;
  private final FamilyLock families;
  private final LinkTokens tokens;
  private final Clock clock;

  RequestingVerification(
      EmailVerifications verifications,
      FindingPeople people,
      FamilyLock families,
      LinkTokens tokens,
      Clock clock) {
    this.verifications = verifications;
    this.people = people;
    this.families = families;
    this.tokens = tokens;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void first(FamilyRegistered event) {
    request(event.parent(), event.family(), event.language());
  }

  /**
   * Asks by another mail; links of earlier ones no longer work.
   *
   * @throws EmailAlreadyVerified if there is nothing left to ask
   */
  @Transactional
  public void again(PersonId person, FamilyId family) {
    families.take(family);
    var open = verifications.findOpenAndLock(person);
    var known = people.withId(person).orElseThrow();
    if (known.emailVerified()) {
      throw new EmailAlreadyVerified();
    }
    open.forEach(verification -> verification.giveWay(clock.instant()));
    verifications.saveAllAndFlush(open);
    request(person, family, known.language());
  }

  private void request(PersonId person, FamilyId family, Language language) {
    var id = VerificationId.next();
    var token = tokens.of(LetterTemplate.VERIFY_EMAIL, id.value());
    verifications.save(
        new EmailVerification(id, person, family, token, clock.instant()).sendIn(language));
  }
}
