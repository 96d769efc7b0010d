package io.homeroom.marketplace.gift.giving;

import io.homeroom.platform.families.ChildGone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gifts go with their child; what was opened stays as ids and figures. What is known of its points
 * is locked before the gifts are, as by {@link UnlockingGifts}.
 */
@Component
class ForgettingGifts {
  private final KnownPoints known;
  private final GivenGifts gifts;

  ForgettingGifts(KnownPoints known, GivenGifts gifts) {
    this.known = known;
    this.gifts = gifts;
  }

  @EventListener
  void on(ChildGone gone) {
    known.forget(gone.child().id());
    gifts.forgetAllOf(gone.child().id());
  }
}
