package io.homeroom.marketplace.supplier;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the shop of what comes with Homeroom, to which nobody has applied. */
@Component
public class SeedingShop {
  private final Shops shops;
  private final ApplyingForShop applying;
  private final DecidingOnShop deciding;

  SeedingShop(Shops shops, ApplyingForShop applying, DecidingOnShop deciding) {
    this.shops = shops;
    this.applying = applying;
    this.deciding = deciding;
  }

  /** The shop, as it is if it is there. */
  @Transactional
  public Shop seed(UUID supplier, String name, String about) {
    return shops
        .find(supplier)
        .orElseGet(
            () -> {
              applying.apply(supplier, name, about);
              return deciding.decide(supplier, Decision.APPROVE, null, supplier);
            });
  }
}
