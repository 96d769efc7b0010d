package io.homeroom.marketplace.gift.opening;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.ration.Ration;
import io.homeroom.marketplace.shipping.FamilyAddresses;
import org.springframework.stereotype.Component;

/** Whether a parcel may be sent to a child's family. */
@Component
class Sendable {
  private final FamilyAddresses addresses;
  private final Ration ration;

  Sendable(FamilyAddresses addresses, Ration ration) {
    this.addresses = addresses;
    this.ration = ration;
  }

  /**
   * Lets nothing be begun that would not be sent.
   *
   * @throws io.homeroom.marketplace.shipping.refusal.AddressRequired if it can be sent nowhere
   * @throws io.homeroom.marketplace.ration.RationUsedUp if the family has had enough for points
   */
  void require(Gift gift) {
    addresses.require(gift.child().family());
    ration.require(gift.child().family(), 1);
  }
}
