package io.homeroom.identity.twofactor;

import io.homeroom.identity.family.KnownPerson;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RemovingSecondFactor {
  private final SecondFactors factors;
  private final Clock clock;

  RemovingSecondFactor(SecondFactors factors, Clock clock) {
    this.factors = factors;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  void requireRemovable(KnownPerson person) {
    find(person);
  }

  @Transactional
  void remove(KnownPerson person) {
    var factor = find(person);
    factors.delete(factor.turnOff(clock.instant()));
  }

  private SecondFactor find(KnownPerson person) {
    if (SecondFactor.isMandatoryFor(person.role())) {
      throw new SecondFactorMandatory();
    }
    return factors.findById(person.id()).orElseThrow(SecondFactorNotOn::new);
  }
}
