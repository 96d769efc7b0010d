package io.homeroom.marketplace.gift.giving;

import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.SeeingOffers;
import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.shipping.FamilyAddresses;
import io.homeroom.platform.families.Child;
import org.springframework.stereotype.Component;

/** Makes a product the content of a gift, if the child could get it now. */
@Component
class Wrapping {
  private final SeeingOffers offers;
  private final FamilyAddresses addresses;

  Wrapping(SeeingOffers offers, FamilyAddresses addresses) {
    this.offers = offers;
    this.addresses = addresses;
  }

  Gift.Content wrap(Present present, Child child) {
    var offer = offers.find(present.product()).orElseThrow(ProductNotOffered::new);
    var price = offer.price().points();
    if (price == null) {
      throw new ProductNotForPoints();
    }
    if (present.threshold() < price) {
      throw new ThresholdBelowPrice(present.threshold(), price);
    }
    if (offer.kind() == ProductKind.PHYSICAL) {
      addresses.require(child.family());
    }
    return new Gift.Content(offer.id(), offer.kind(), offer.supplier());
  }
}
