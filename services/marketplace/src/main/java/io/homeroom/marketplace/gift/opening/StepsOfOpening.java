package io.homeroom.marketplace.gift.opening;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.GiftNotFound;
import io.homeroom.marketplace.gift.GiftState;
import io.homeroom.marketplace.gift.Gifts;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.families.consent.Permission;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done here when a gift is opened, each in a transaction of its own. */
@Component
class StepsOfOpening {
  private final Permission permission;
  private final Directory directory;
  private final Gifts gifts;
  private final HandingOver handing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StepsOfOpening(
      Permission permission,
      Directory directory,
      Gifts gifts,
      HandingOver handing,
      ApplicationEventPublisher events,
      Clock clock) {
    this.permission = permission;
    this.directory = directory;
    this.gifts = gifts;
    this.handing = handing;
    this.events = events;
    this.clock = clock;
  }

  /** Marks the gift, unless that has been done by the same call. */
  @Transactional
  Gift begin(GiftId id, Child child, NamedCall call) {
    permission.require(child);
    var gift = gifts.lockSeenBy(child, id).orElseThrow(GiftNotFound::new);
    var now = clock.instant();
    if (gift.canBeOpenedBy(call.id())) {
      gifts.questionOf(call.id()).ifPresent(call::requireSame);
      handing.reserve(gift, now);
      gifts.begin(id, call, now);
    } else {
      gifts.tried(id, now);
    }
    return gifts.lock(id).orElseThrow();
  }

  /** Goes on with a gift that is still being opened, and that nobody has tried since then. */
  @Transactional
  Optional<Gift> goOn(GiftId id, Instant before) {
    var gift = gifts.lock(id).filter(found -> found.isLeft(GiftState.ACTIVATING, before));
    gift.ifPresent(found -> gifts.tried(id, clock.instant()));
    return gift;
  }

  /**
   * Writes down that the points have moved, even if somebody who asked at the same moment, and too
   * early, has given up. From now on the child gets what is in it, unless a parent takes back what
   * has to be sent.
   */
  @Transactional
  void paid(GiftId id) {
    var gift = gifts.lock(id).orElseThrow(GiftNotFound::new);
    if (gift.canBePaid()) {
      gifts.paid(id, clock.instant());
    }
  }

  /** Gives the child what is in it, once; false if a parent has taken it back. */
  @Transactional
  boolean complete(GiftId id) {
    var gift = gifts.lock(id).orElseThrow(GiftNotFound::new);
    if (gift.state() == GiftState.ACTIVATING) {
      var now = clock.instant();
      handing.handOver(gift, now);
      gifts.complete(id, now);
      events.publishEvent(new GiftOpened(gift, now));
      return true;
    }
    return gift.state() == GiftState.ACTIVATED;
  }

  /**
   * Nothing can be sent now. If the child has gone, nothing will be: its parents keep the points.
   */
  @Transactional
  void abandonUnsent(GiftId id, Child child) {
    if (directory.hasGone(child.id())) {
      gifts.lock(id).filter(gift -> gift.state() == GiftState.ACTIVATING).ifPresent(this::remove);
    }
  }

  private void remove(Gift gift) {
    handing.release(gift);
    gifts.remove(gift.id());
  }

  /** The points are not there; unless somebody else has learnt that they have moved. */
  @Transactional
  void giveUp(GiftId id) {
    var gift = gifts.lock(id).orElseThrow(GiftNotFound::new);
    if (gift.state() == GiftState.ACTIVATING && !gift.isPaid()) {
      handing.release(gift);
      gifts.become(id, GiftState.UNLOCKED);
      gifts.tried(id, clock.instant());
    }
  }

  /** The child has gone, and its points have not moved. */
  @Transactional
  void abandon(GiftId id) {
    gifts
        .lock(id)
        .filter(gift -> gift.state() == GiftState.ACTIVATING && !gift.isPaid())
        .ifPresent(this::remove);
  }
}
