package io.homeroom.identity.password;

import io.homeroom.identity.credential.PasswordChanged;
import io.homeroom.identity.family.lock.LastPasswordChange;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps out whoever is on the way in by the former password. */
@Component
class NotingLastChange {
  private final LastPasswordChange changes;

  NotingLastChange(LastPasswordChange changes) {
    this.changes = changes;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PasswordChanged event) {
    changes.note(event.person(), event.occurredAt());
  }
}
