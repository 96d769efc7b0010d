package io.homeroom.identity.activity;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Appends what was done, last in its transaction and after all that is written by it: nobody who
 * waits for their turn to append can hold a lock that the one whose turn it is still needs.
 */
@Component
class AppendingActivity {
  private final EntityManager unwritten;
  private final ActivityChain chain;

  AppendingActivity(EntityManager unwritten, ActivityChain chain) {
    this.unwritten = unwritten;
    this.chain = chain;
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void append(Activity activity) {
    unwritten.flush();
    chain.append(activity);
  }
}
