package io.homeroom.identity.application;

import io.homeroom.identity.closure.AccountClosed;
import io.homeroom.identity.closure.AccountClosing;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has the account closed, does not want to be taken any more. When it is closed, no key is
 * left of what they told.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndingApplications {
  private final Applications applications;
  private final Vault vault;
  private final Clock clock;

  EndingApplications(Applications applications, Vault vault, Clock clock) {
    this.applications = applications;
    this.vault = vault;
    this.clock = clock;
  }

  @EventListener
  void on(AccountClosing event) {
    applications
        .findByPersonAndStateAndLock(event.person(), Application.State.SUBMITTED)
        .ifPresent(
            open -> {
              open.withdraw(clock.instant());
              applications.save(open);
            });
  }

  /** Before the person goes, with whom the rows would go and leave the keys. */
  @EventListener
  void on(AccountClosed event) {
    var told = applications.findByPerson(event.person());
    applications.deleteAllInBatch(told);
    told.forEach(application -> vault.destroy(application.id().value()));
  }
}
