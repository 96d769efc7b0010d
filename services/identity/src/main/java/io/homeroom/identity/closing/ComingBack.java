package io.homeroom.identity.closing;

import io.homeroom.identity.closure.ReopeningAccount;
import io.homeroom.identity.emailchange.EmailChanged;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.signin.SignInFailed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Helps owners who come back before it is too late. */
@Component
class ComingBack {
  private final ReopeningAccount reopening;

  ComingBack(ReopeningAccount reopening) {
    this.reopening = reopening;
  }

  /** Who had changed the address may have closed the account as well. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(EmailChanged event) {
    if (event.undone()) {
      reopening.reopenFor(event.person());
    }
  }

  /** Who has proved everything and is turned away, may have lost the link. */
  @EventListener
  void on(SignInFailed event) {
    if (event.step() == SignInFailed.Step.ADMISSION && event.subject() != null) {
      reopening.mailAgain(new PersonId(event.subject()));
    }
  }
}
