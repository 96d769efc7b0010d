package io.homeroom.identity.recovery;

import io.homeroom.identity.closure.AccountClosing;
import io.homeroom.identity.credential.PasswordChanged;
import io.homeroom.identity.emailchange.EmailChanged;
import io.homeroom.identity.family.PersonId;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A link in a mailbox leads in no longer than the password and the address it was asked for. */
@Component
class ClosingResets {
  private final PasswordResets resets;
  private final Clock clock;

  ClosingResets(PasswordResets resets, Clock clock) {
    this.resets = resets;
    this.clock = clock;
  }

  /** A change that a crash has left uncertain may have to be repeated with the same link. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PasswordChanged event) {
    if (event.certain()) {
      close(event.person());
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(EmailChanged event) {
    close(event.person());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(AccountClosing event) {
    close(event.person());
  }

  private void close(PersonId person) {
    resets.findOpenAndLock(person).forEach(reset -> reset.giveWay(clock.instant()));
  }
}
