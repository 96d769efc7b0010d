package io.homeroom.identity.emailchange;

import io.homeroom.identity.closure.AccountClosing;
import io.homeroom.identity.family.event.GuardianLeft;
import io.homeroom.identity.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever leaves a family, or has the account closed, changes no address any more by a code that
 * was asked for before. That a change can be undone, goes with them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndingEmailChanges {
  private final EmailChanges changes;
  private final Vault vault;

  EndingEmailChanges(EmailChanges changes, Vault vault) {
    this.changes = changes;
    this.vault = vault;
  }

  @EventListener
  void on(AccountClosing event) {
    changes.deleteUnconfirmedOf(event.person());
  }

  @EventListener
  void on(GuardianLeft event) {
    changes.deleteUnconfirmedOf(event.guardian());
    var from = vault.of(event.family().value());
    var to = vault.of(event.next().value());
    changes
        .findAllAndLock(event.guardian())
        .forEach(change -> change.moveTo(event.next(), from, to));
  }
}
