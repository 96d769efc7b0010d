package io.homeroom.marketplace.supplier;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supplier has been shut out, is that no more, or has gone: nothing of the shop is sold from now
 * on. Who comes back is let open again by a moderator.
 */
@Component
public class LosingSupplier {
  private static final String REASON = "The supplier is not with Homeroom at present";

  private final Shops shops;
  private final DecidingOnShop deciding;

  LosingSupplier(Shops shops, DecidingOnShop deciding) {
    this.shops = shops;
    this.deciding = deciding;
  }

  @Transactional
  public void shutOut(UUID supplier) {
    shops
        .lock(supplier)
        .ifPresent(
            shop -> {
              switch (shop.state()) {
                case OPEN -> deciding.decide(supplier, Decision.SUSPEND, REASON, supplier);
                case APPLIED -> deciding.decide(supplier, Decision.REFUSE, REASON, supplier);
                case REFUSED, SUSPENDED -> {}
              }
            });
  }

  /** The shop's words go too, since they may tell of whoever had it. */
  @Transactional
  public void forget(UUID supplier) {
    shutOut(supplier);
    shops.find(supplier).ifPresent(shop -> shops.change(shop.nameless()));
  }
}
