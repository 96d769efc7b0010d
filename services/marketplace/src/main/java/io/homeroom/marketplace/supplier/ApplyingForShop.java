package io.homeroom.marketplace.supplier;

import io.homeroom.marketplace.supplier.refusal.ShopAlreadyThere;
import io.homeroom.marketplace.supplier.refusal.ShopChangedMeanwhile;
import io.homeroom.marketplace.supplier.refusal.ShopNotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supplier applies for a shop, and says what it is. */
@Component
public class ApplyingForShop {
  private final Shops shops;
  private final Clock clock;

  ApplyingForShop(Shops shops, Clock clock) {
    this.shops = shops;
    this.clock = clock;
  }

  /**
   * Applies for a supplier's shop.
   *
   * @throws ShopAlreadyThere if the supplier has one
   */
  @Transactional
  public Shop apply(UUID supplier, String name, String about) {
    var shop = Shop.appliedFor(supplier, name, about, clock.instant());
    if (!shops.add(shop)) {
      throw new ShopAlreadyThere();
    }
    return shop;
  }

  /**
   * Says it in other words.
   *
   * @param seen the version that the caller has seen
   * @throws ShopChangedMeanwhile if it is another by now
   * @throws ShopNotFound if there is none
   */
  @Transactional
  public Shop describe(UUID supplier, String name, String about, long seen) {
    var shop = shops.lock(supplier).orElseThrow(ShopNotFound::new);
    if (shop.version() != seen) {
      throw new ShopChangedMeanwhile();
    }
    var described = shop.describedAs(name, about, clock.instant());
    shops.change(described);
    return described;
  }
}
