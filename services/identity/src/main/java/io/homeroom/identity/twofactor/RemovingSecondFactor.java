package io.homeroom.identity.twofactor;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.lock.PersonLock;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.news.TellingNews;
import io.homeroom.identity.stepup.Proven;
import io.homeroom.identity.stepup.StillProven;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RemovingSecondFactor {
  private final SecondFactors factors;
  private final PersonLock people;
  private final StillProven still;
  private final TellingNews news;
  private final Clock clock;

  RemovingSecondFactor(
      SecondFactors factors, PersonLock people, StillProven still, TellingNews news, Clock clock) {
    this.factors = factors;
    this.people = people;
    this.still = still;
    this.news = news;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  void requireRemovable(KnownPerson person) {
    find(person);
  }

  /** Looks once more: they may have come to be somebody who cannot be without. */
  @Transactional
  void remove(Proven by) {
    var factor = find(people.take(by.person()));
    still.require(by);
    factors.delete(factor.turnOff(clock.instant()));
    news.tell(by.person(), LetterTemplate.SECOND_FACTOR_OFF);
  }

  private SecondFactor find(KnownPerson person) {
    if (SecondFactor.isMandatoryFor(person.role())) {
      throw new SecondFactorMandatory();
    }
    return factors.findById(person.id()).orElseThrow(SecondFactorNotOn::new);
  }
}
