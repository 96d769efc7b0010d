package io.homeroom.marketplace.gift.giving;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import io.homeroom.marketplace.gift.ChildOwnsItAlready;
import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.purchase.Purchases;
import io.homeroom.marketplace.shipping.FamilyAddresses;
import io.homeroom.platform.families.Child;
import org.springframework.stereotype.Component;

/** Makes a product the content of a gift, if the child could get it now. */
@Component
class Wrapping {
  private final SeeingOffers offers;
  private final FamilyAddresses addresses;
  private final Purchases purchases;

  Wrapping(SeeingOffers offers, FamilyAddresses addresses, Purchases purchases) {
    this.offers = offers;
    this.addresses = addresses;
    this.purchases = purchases;
  }

  Gift.Content wrap(Present present, Child child) {
    var offer = offers.find(present.product()).orElseThrow(ProductNotOffered::new);
    offer.requireForChildren();
    var price = offer.price().points();
    if (price == null) {
      throw new ProductNotForPoints();
    }
    if (present.threshold() < price) {
      throw new ThresholdBelowPrice(present.threshold(), price);
    }
    switch (offer.kind()) {
      case PHYSICAL -> addresses.require(child.family());
      case DIGITAL -> requireNew(offer.id(), child);
    }
    return new Gift.Content(offer.id(), offer.kind(), offer.supplier());
  }

  private void requireNew(ProductId product, Child child) {
    if (purchases.has(child.id(), product)) {
      throw new ChildOwnsItAlready(product);
    }
  }
}
