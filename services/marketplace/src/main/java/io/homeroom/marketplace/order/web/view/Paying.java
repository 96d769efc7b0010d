package io.homeroom.marketplace.order.web.view;

import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.web.view.OrderView.CheckoutView;
import io.homeroom.marketplace.order.web.view.OrderView.MoneyView;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * How an order is paid, as it is shown.
 *
 * @param card none: by points
 * @param checkout shown to parents alone, while one is to pay
 */
record Paying(Tender.@Nullable Card card, @Nullable CheckoutView checkout) {

  static Paying of(Order order, Caller caller) {
    var card = order.card().orElse(null);
    var waits = order.state() == OrderState.PAYING && caller.role() == Role.PARENT;
    return new Paying(card, card != null && waits ? checkout(card) : null);
  }

  private static @Nullable CheckoutView checkout(Tender.Card card) {
    var until = card.until();
    return until == null || card.isPaid()
        ? null
        : new CheckoutView(card.provider(), card.url() == null, card.url(), until);
  }

  @Nullable Long points(long price) {
    return card == null ? Long.valueOf(price) : null;
  }

  @Nullable MoneyView money(long price) {
    return card == null ? null : new MoneyView(price, card.currency().getCurrencyCode());
  }
}
