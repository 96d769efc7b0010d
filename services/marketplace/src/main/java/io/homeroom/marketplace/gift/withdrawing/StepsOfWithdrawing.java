package io.homeroom.marketplace.gift.withdrawing;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.GiftNotFound;
import io.homeroom.marketplace.gift.GiftState;
import io.homeroom.marketplace.gift.Gifts;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.stock.Stock;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.web.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done here when a gift is taken back, each in a transaction that locks it. */
@Component
@Transactional
class StepsOfWithdrawing {
  private final Gifts gifts;
  private final Directory directory;
  private final Fulfilling fulfilling;
  private final Stock stock;
  private final Clock clock;

  StepsOfWithdrawing(
      Gifts gifts, Directory directory, Fulfilling fulfilling, Stock stock, Clock clock) {
    this.gifts = gifts;
    this.directory = directory;
    this.fulfilling = fulfilling;
    this.stock = stock;
    this.clock = clock;
  }

  /** The gift as it is then: withdrawn, or coming back. Its child is held before it is locked. */
  Gift begin(GiftId id, Caller parent) {
    var childHasGone =
        gifts
            .find(id)
            .filter(found -> found.child().family().equals(parent.familyId()))
            .map(found -> directory.hasGone(found.child().id()))
            .orElseThrow(GiftNotFound::new);
    var gift = gifts.lock(id).orElseThrow(GiftNotFound::new);
    if (gift.state() != GiftState.WITHDRAWN && gift.state() != GiftState.RETURNING) {
      takeBack(gift, childHasGone);
    }
    return gifts.lock(id).orElseThrow(GiftNotFound::new);
  }

  /** A child that has gone gets no points back: what its parents have, they keep. */
  private void takeBack(Gift gift, boolean childHasGone) {
    if (gift.isPaidParcel() && !childHasGone) {
      sendNoMore(gift);
    } else {
      gift.requireWithdrawable(clock.instant());
      gifts.become(gift.id(), GiftState.WITHDRAWN);
    }
  }

  private void sendNoMore(Gift gift) {
    fulfilling.takeBackUnused(gift.id().reference());
    stock.release(gift.id().reference());
    gifts.comeBack(gift.id(), clock.instant());
  }

  Optional<Gift> goOn(GiftId id, Instant before) {
    var gift = gifts.lock(id).filter(found -> found.isLeft(GiftState.RETURNING, before));
    gift.ifPresent(found -> gifts.tried(id, clock.instant()));
    return gift;
  }

  void end(GiftId id) {
    gifts
        .lock(id)
        .filter(gift -> gift.state() == GiftState.RETURNING)
        .ifPresent(gift -> gifts.become(id, GiftState.WITHDRAWN));
  }
}
