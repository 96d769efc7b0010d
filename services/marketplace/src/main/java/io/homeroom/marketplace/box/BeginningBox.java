package io.homeroom.marketplace.box;

import com.fasterxml.uuid.Generators;
import io.homeroom.marketplace.box.refusal.BoxPriceChanged;
import io.homeroom.marketplace.box.refusal.NotABox;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.ProductNotFound;
import io.homeroom.marketplace.catalogue.offer.Offer;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import io.homeroom.marketplace.shipping.FamilyAddresses;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a box begins, before payments is asked. */
@Component
class BeginningBox {
  private final Boxes boxes;
  private final SeeingOffers offers;
  private final FamilyAddresses addresses;
  private final Clock clock;

  BeginningBox(Boxes boxes, SeeingOffers offers, FamilyAddresses addresses, Clock clock) {
    this.boxes = boxes;
    this.offers = offers;
    this.addresses = addresses;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  /** Begins one, or finds what the call has begun. */
  @Transactional
  public Box begin(BoxWish wish, NamedCall call) {
    var box = boxes.begunBy(call).orElseGet(() -> add(wish, call));
    if (box.endedAt() != null) {
      throw new ProductNotFound();
    }
    return box;
  }

  /**
   * Lets nobody pay for what has ended while payments was asked for it, and has that ended there.
   *
   * @throws ProductNotFound if it has
   */
  @Transactional(noRollbackFor = ProductNotFound.class)
  public void requireSold(Box begun) {
    var ended = boxes.find(begun.id()).filter(box -> box.endedAt() != null);
    if (ended.isPresent()) {
      boxes.endAgain(begun.id());
      throw new ProductNotFound();
    }
  }

  private Box add(BoxWish wish, NamedCall call) {
    var offer = offers.find(wish.product()).orElseThrow(ProductNotFound::new);
    requireAsSeen(offer, wish);
    addresses.require(wish.family());
    var box =
        new Box(
            Generators.timeBasedEpochRandomGenerator().generate(),
            offer.id(),
            offer.supplier(),
            wish.family(),
            wish.person(),
            offer.price().money(),
            clock.instant(),
            false,
            null);
    boxes.add(box, call);
    return boxes.begunBy(call).orElseThrow();
  }

  private static void requireAsSeen(Offer offer, BoxWish wish) {
    var money = offer.price().money();
    if (offer.kind() != ProductKind.PHYSICAL || money.minor() == 0) {
      throw new NotABox();
    }
    if (!money.equals(wish.seen())) {
      throw new BoxPriceChanged(money.minor());
    }
  }
}
