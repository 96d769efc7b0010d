package io.homeroom.identity.challenge;

import io.homeroom.identity.closure.AccountClosing;
import io.homeroom.identity.credential.PasswordChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever got as far as the code by a password that is no longer one, gets no further. */
@Component
class VoidingChallenges {
  private final Challenges challenges;

  VoidingChallenges(Challenges challenges) {
    this.challenges = challenges;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PasswordChanged event) {
    challenges.expireOpenOf(event.person(), event.occurredAt());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(AccountClosing event) {
    challenges.expireOpenOf(event.person(), event.occurredAt());
  }
}
