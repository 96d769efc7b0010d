package io.homeroom.identity.twofactor;

import io.homeroom.identity.challenge.Channel;
import io.homeroom.identity.family.KnownPerson;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns it on, by mail, for who cannot be without one. Left to them, whoever got hold of their
 * password first could turn it on instead.
 */
@Component
public class GivingSecondFactor {
  private final SecondFactors factors;
  private final Clock clock;

  GivingSecondFactor(SecondFactors factors, Clock clock) {
    this.factors = factors;
    this.clock = clock;
  }

  /** To whoever may not be without and is; their address has been proved. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void give(KnownPerson person) {
    if (SecondFactor.isMandatoryFor(person.role()) && !factors.existsById(person.id())) {
      factors.saveAndFlush(new SecondFactor(person, Channel.EMAIL, null, clock.instant()));
    }
  }
}
