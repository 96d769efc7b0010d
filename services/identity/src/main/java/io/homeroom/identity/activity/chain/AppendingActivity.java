package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.anchor.Anchors;
import io.homeroom.identity.activity.anchor.AnchorsOutOfReach;
import io.homeroom.identity.activity.anchor.Head;
import jakarta.persistence.EntityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Appends what was done, last in its transaction and after all that is written by it: nobody who
 * waits for their turn to append can hold a lock that the one whose turn it is still needs. Once
 * that is committed, and before whoever did it has an answer, the entry is told elsewhere.
 */
@Component
class AppendingActivity {
  private static final Logger LOG = LoggerFactory.getLogger(AppendingActivity.class);

  /** An entry is in the log, if the transaction commits. */
  record Appended(Head head) {}

  private final EntityManager unwritten;
  private final ActivityChain chain;
  private final ApplicationEventPublisher events;
  private final Anchors recent;

  AppendingActivity(
      EntityManager unwritten,
      ActivityChain chain,
      ApplicationEventPublisher events,
      @Qualifier(Anchors.RECENT) Anchors recent) {
    this.unwritten = unwritten;
    this.chain = chain;
    this.events = events;
    this.recent = recent;
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void append(Activity activity) {
    unwritten.flush();
    events.publishEvent(new Appended(chain.append(activity)));
  }

  @TransactionalEventListener
  void tell(Appended appended) {
    try {
      recent.drop(appended.head());
    } catch (AnchorsOutOfReach away) {
      LOG.debug("Entry {} is anchored later only", appended.head().sequence(), away);
    }
  }
}
