package io.homeroom.marketplace.gift;

import io.homeroom.platform.families.ChildGone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gifts go with their child; what was opened stays as ids and figures. */
@Component
class ForgettingGifts {
  private final Gifts gifts;

  ForgettingGifts(Gifts gifts) {
    this.gifts = gifts;
  }

  @EventListener
  void on(ChildGone gone) {
    gifts.forgetAllOf(gone.child().id());
  }
}
