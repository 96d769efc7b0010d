package io.homeroom.marketplace.order.placing;

import static org.assertj.core.api.Assertions.assertThatNoException;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.Meanwhile;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.families.consent.Permission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class TakingUpIT {
  @Autowired People people;
  @Autowired TakingUp takingUp;
  @Autowired PlacedOrders orders;
  @Autowired Permission permission;
  @Autowired Meanwhile meanwhile;

  @Test
  void waitsForAnOrderThatItsBuyerIsPlacing() {
    var child = Shopper.child(people.family()).trusted().family().child();
    var buyer = new Buyer(child.id(), child.family(), true);

    assertThatNoException()
        .isThrownBy(
            () ->
                meanwhile.waits(
                    () -> orders.hold(buyer),
                    () -> takingUp.hold(buyer),
                    () -> permission.require(child)));
  }
}
