package io.homeroom.marketplace.search.feed;

import io.homeroom.marketplace.catalogue.ProductChanged;
import io.homeroom.marketplace.opinion.OpinionChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what changes in the same transaction, for every replica. */
@Component
class NotingChanges {
  private final ChangedProducts changed;

  NotingChanges(ChangedProducts changed) {
    this.changed = changed;
  }

  @EventListener
  void on(ProductChanged event) {
    changed.note(event.product());
  }

  @EventListener
  void on(OpinionChanged event) {
    changed.note(event.product());
  }
}
