package io.homeroom.identity.twofactor;

import io.homeroom.identity.family.event.GuardianLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who leaves a family goes on being asked for a code. */
@Component
class MovingSecondFactor {
  private final SecondFactors factors;

  MovingSecondFactor(SecondFactors factors) {
    this.factors = factors;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(GuardianLeft event) {
    factors.findById(event.guardian()).ifPresent(factor -> factor.moveTo(event.next()));
  }
}
