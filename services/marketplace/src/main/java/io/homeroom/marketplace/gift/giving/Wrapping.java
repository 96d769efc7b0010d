package io.homeroom.marketplace.gift.giving;

import io.homeroom.marketplace.catalogue.ProductId;
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

  Gift.Content wrap(ProductId product, Child child) {
    var offer = offers.find(product).orElseThrow(ProductNotOffered::new);
    if (offer.kind() == ProductKind.PHYSICAL) {
      addresses.require(child.family());
    }
    return new Gift.Content(offer.id(), offer.kind(), offer.supplier());
  }
}
