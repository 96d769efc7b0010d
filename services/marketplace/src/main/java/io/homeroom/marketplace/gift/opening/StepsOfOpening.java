package io.homeroom.marketplace.gift.opening;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.GiftNotFound;
import io.homeroom.marketplace.gift.GiftState;
import io.homeroom.marketplace.gift.Gifts;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.consent.Permission;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done here when a gift is opened, each in a transaction of its own. */
@Component
class StepsOfOpening {
  private final Permission permission;
  private final Gifts gifts;
  private final HandingOver handing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StepsOfOpening(
      Permission permission,
      Gifts gifts,
      HandingOver handing,
      ApplicationEventPublisher events,
      Clock clock) {
    this.permission = permission;
    this.gifts = gifts;
    this.handing = handing;
    this.events = events;
    this.clock = clock;
  }

  /** Marks the gift, unless that has been done by the same key. */
  @Transactional
  Gift begin(GiftId id, Child child, String key) {
    permission.require(child);
    var gift = gifts.lockSeenBy(child, id).orElseThrow(GiftNotFound::new);
    if (!gift.canBeOpenedBy(key)) {
      return gift;
    }
    var now = clock.instant();
    handing.reserve(gift, now);
    gifts.begin(id, key, now);
    return gifts.lock(id).orElseThrow();
  }

  /**
   * Gives the child what is in it, once. The points have moved, so this is done even if somebody
   * who asked at the same moment, and too early, has given up.
   */
  @Transactional
  void complete(GiftId id) {
    var gift = gifts.lock(id).orElseThrow(GiftNotFound::new);
    if (gift.state() != GiftState.ACTIVATED) {
      var now = clock.instant();
      handing.handOver(gift, now);
      gifts.complete(id, now);
      events.publishEvent(new GiftOpened(gift, now));
    }
  }

  /** The points are not there. */
  @Transactional
  void giveUp(GiftId id) {
    var gift = gifts.lock(id).orElseThrow(GiftNotFound::new);
    if (gift.state() == GiftState.ACTIVATING) {
      handing.release(gift);
      gifts.become(id, GiftState.UNLOCKED);
    }
  }

  /** The child has gone, and its points have not moved. */
  @Transactional
  void abandon(GiftId id) {
    gifts
        .lock(id)
        .filter(gift -> gift.state() == GiftState.ACTIVATING)
        .ifPresent(
            gift -> {
              handing.release(gift);
              gifts.remove(id);
            });
  }
}
