package io.homeroom.identity.closing;

import io.homeroom.identity.credential.PasswordChanged;
import io.homeroom.identity.emailchange.EmailChanged;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.suspension.PersonSuspended;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A link that was asked for by who may not have been the owner, or is to be looked into, is void.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WithdrawingRequests {
  private final ClosingRequests requests;
  private final Clock clock;

  WithdrawingRequests(ClosingRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  @EventListener
  void on(PasswordChanged event) {
    withdrawAllOf(event.person());
  }

  @EventListener
  void on(EmailChanged event) {
    withdrawAllOf(event.person());
  }

  @EventListener
  void on(PersonSuspended event) {
    withdrawAllOf(event.person());
  }

  private void withdrawAllOf(PersonId person) {
    requests.findOpenAndLock(person).forEach(request -> request.supersede(clock.instant()));
  }
}
