package io.homeroom.marketplace.gift;

import io.homeroom.platform.web.security.Caller;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A parent takes back a gift that is not opened. */
@Component
public class WithdrawingGift {
  private final Gifts gifts;
  private final Clock clock;

  WithdrawingGift(Gifts gifts, Clock clock) {
    this.gifts = gifts;
    this.clock = clock;
  }

  /**
   * Withdraws a gift of the family; one that has been withdrawn stays so.
   *
   * @throws GiftNotFound if the family has no such gift
   * @throws GiftAlreadyOpened if its child was faster
   * @throws GiftBeingOpened if its child is opening it, or tried to a moment ago
   */
  @Transactional
  public void withdraw(GiftId id, Caller caller) {
    var gift =
        gifts
            .lock(id)
            .filter(found -> found.child().family().equals(caller.familyId()))
            .orElseThrow(GiftNotFound::new);
    if (gift.state() != GiftState.WITHDRAWN) {
      gift.requireWithdrawable(clock.instant());
      gifts.become(id, GiftState.WITHDRAWN);
    }
  }
}
