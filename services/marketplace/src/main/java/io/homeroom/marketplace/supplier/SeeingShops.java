package io.homeroom.marketplace.supplier;

import io.homeroom.marketplace.supplier.refusal.ShopNotFound;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The shops there are. */
@Component
public class SeeingShops {
  private final Shops shops;

  SeeingShops(Shops shops) {
    this.shops = shops;
  }

  /**
   * The shop of a supplier.
   *
   * @throws ShopNotFound if there is none
   */
  public Shop of(UUID supplier) {
    return shops.find(supplier).orElseThrow(ShopNotFound::new);
  }

  /**
   * The shop of a supplier, which neither opens nor closes until the transaction ends.
   *
   * @throws ShopNotFound if there is none
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Shop hold(UUID supplier) {
    return shops.hold(supplier).orElseThrow(ShopNotFound::new);
  }

  /**
   * All shops, or those in one state.
   *
   * @param state none: whatever it is
   */
  public CursorPage<Shop> all(@Nullable ShopState state, Cursor cursor) {
    return cursor.page(shops.all(state, cursor), Shop::supplier);
  }
}
