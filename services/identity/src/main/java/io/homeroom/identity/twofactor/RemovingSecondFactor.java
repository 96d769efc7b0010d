package io.homeroom.identity.twofactor;

import io.homeroom.identity.family.PersonId;
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
  void requireOn(PersonId person) {
    if (!factors.existsById(person)) {
      throw new SecondFactorNotOn();
    }
  }

  @Transactional
  void remove(PersonId person) {
    var factor = factors.findById(person).orElseThrow(SecondFactorNotOn::new);
    factors.delete(factor.turnOff(clock.instant()));
  }
}
