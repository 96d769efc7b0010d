package io.homeroom.marketplace.cart.web;

import io.homeroom.marketplace.cart.web.CartView.CartItemView;
import io.homeroom.marketplace.catalogue.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** So much of a currency's smallest unit. */
record CartMoneyView(long minor, String currency) {

  /** None, if it is for nothing: that cannot be paid by card. */
  static @Nullable CartMoneyView of(Money money) {
    return money.minor() == 0
        ? null
        : new CartMoneyView(money.minor(), money.currency().getCurrencyCode());
  }

  /** None, if a line has none or they are in several currencies. */
  static @Nullable CartMoneyView total(List<CartItemView> items) {
    long minor = 0;
    String currency = null;
    for (var item : items) {
      var money = item.money();
      if (money == null || (currency != null && !money.currency().equals(currency))) {
        return null;
      }
      currency = money.currency();
      minor += money.minor() * item.quantity();
    }
    return currency == null ? null : new CartMoneyView(minor, currency);
  }
}
