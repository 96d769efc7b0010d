package io.homeroom.marketplace.gift.opening;

import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import io.homeroom.marketplace.gift.ChildOwnsItAlready;
import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.purchase.Fulfilling;
import io.homeroom.marketplace.purchase.Line;
import io.homeroom.marketplace.shipping.Recipient;
import io.homeroom.marketplace.stock.OutOfStock;
import io.homeroom.marketplace.stock.Stock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes what is in a gift from the shelf to the child. */
@Component
class HandingOver {
  /** As long as progress may be away without another getting the last piece. */
  private static final Duration RESERVED_FOR = Duration.ofDays(1);

  private final SeeingOffers offers;
  private final Sendable sendable;
  private final NewToChild fresh;
  private final Stock stock;
  private final Fulfilling fulfilling;

  HandingOver(
      SeeingOffers offers,
      Sendable sendable,
      NewToChild fresh,
      Stock stock,
      Fulfilling fulfilling) {
    this.offers = offers;
    this.sendable = sendable;
    this.fresh = fresh;
    this.stock = stock;
    this.fulfilling = fulfilling;
  }

  /**
   * Reserves it, if it can be had and sent now.
   *
   * @throws GiftNotAvailable if it cannot be had
   * @throws ChildOwnsItAlready if it is digital and the child's already, or is about to be
   */
  void reserve(Gift gift, Instant now) {
    if (offers.find(gift.content().product()).isEmpty()) {
      throw new GiftNotAvailable();
    }
    switch (gift.content().kind()) {
      case DIGITAL -> fresh.require(gift);
      case PHYSICAL -> reserveParcel(gift, now);
    }
  }

  private void reserveParcel(Gift gift, Instant now) {
    sendable.require(gift);
    try {
      keep(gift, now);
    } catch (OutOfStock soldOut) {
      throw new GiftNotAvailable();
    }
  }

  void release(Gift gift) {
    stock.release(gift.id().reference());
  }

  /**
   * Hands it over, reserved anew where that was too long ago or given up.
   *
   * @throws OutOfStock if there is none left
   * @throws io.homeroom.marketplace.shipping.refusal.AddressRequired if it can be sent nowhere by
   *     now
   */
  void handOver(Gift gift, Instant now) {
    var child = gift.child();
    var content = gift.content();
    fulfilling.fulfil(
        gift.id().reference(),
        new Recipient(child.id(), child.family(), child.id()),
        List.of(new Line(content.product(), content.kind(), content.supplier(), 1)));
    if (content.kind() == ProductKind.PHYSICAL) {
      keep(gift, now);
      stock.take(gift.id().reference());
    }
  }

  private void keep(Gift gift, Instant now) {
    stock.reserve(
        gift.id().reference(), Map.of(gift.content().product(), 1), now.plus(RESERVED_FOR));
  }
}
