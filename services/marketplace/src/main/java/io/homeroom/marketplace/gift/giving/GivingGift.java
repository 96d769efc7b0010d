package io.homeroom.marketplace.gift.giving;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.GiftState;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.consent.Permission;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A parent hides a gift for a child. Nothing is told of it. */
@Component
public class GivingGift {
  private static final int MOST = 20;

  private final Permission permission;
  private final Wrapping wrapping;
  private final GivenGifts gifts;
  private final UnlockingGifts unlocking;
  private final Clock clock;

  GivingGift(
      Permission permission,
      Wrapping wrapping,
      GivenGifts gifts,
      UnlockingGifts unlocking,
      Clock clock) {
    this.permission = permission;
    this.wrapping = wrapping;
    this.gifts = gifts;
    this.unlocking = unlocking;
    this.clock = clock;
  }

  /**
   * Sends a gift; it is unlocked at once if the child has enough points.
   *
   * @throws ProductNotOffered if nobody sells it now
   * @throws io.homeroom.marketplace.catalogue.offer.NotForChildren if it is for adults alone
   * @throws ProductNotForPoints if it is sold for money only
   * @throws ThresholdBelowPrice if the child would get it for less than it costs
   * @throws io.homeroom.marketplace.gift.ChildOwnsItAlready if it is digital and the child's
   *     already
   * @throws TooManyGifts if as many wait for the child as may
   * @throws io.homeroom.marketplace.shipping.refusal.AddressRequired if it cannot be sent to the
   *     family
   * @throws io.homeroom.platform.families.consent.ConsentWithdrawn if the parents allow no more
   */
  @Transactional
  public GiftId give(Child child, UUID parent, Present present) {
    permission.require(child);
    if (gifts.countOpen(child.id()) >= MOST) {
      throw new TooManyGifts();
    }
    var gift =
        new Gift(
            GiftId.next(),
            child,
            parent,
            wrapping.wrap(present, child),
            present.threshold(),
            present.message(),
            GiftState.SENT,
            null,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null,
            null,
            null,
            null);
    gifts.add(gift);
    unlocking.byWhatIsKnown(child.id());
    return gift.id();
  }
}
