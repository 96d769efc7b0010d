package io.homeroom.marketplace.order.paying;

import static java.util.Objects.requireNonNull;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.Titles;
import io.homeroom.marketplace.checkout.Checkout;
import io.homeroom.marketplace.checkout.CheckoutsAtPayments;
import io.homeroom.marketplace.checkout.Demand;
import io.homeroom.marketplace.checkout.Provider;
import io.homeroom.marketplace.checkout.ProviderNotOffered;
import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.order.refusal.OrderOutOfTurn;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Asks payments about an order's checkout: it is opened, or found as it is. A page that is known is
 * good until the checkout is over, so that nobody is asked meanwhile.
 */
@Component
class PayingByCard {
  private final CheckoutsAtPayments checkouts;
  private final Titles titles;
  private final MoneySteps money;
  private final PaymentSteps steps;
  private final Clock clock;

  PayingByCard(
      CheckoutsAtPayments checkouts,
      Titles titles,
      MoneySteps money,
      PaymentSteps steps,
      Clock clock) {
    this.checkouts = checkouts;
    this.titles = titles;
    this.money = money;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * The order as it is then, without a transaction around it.
   *
   * @throws ProviderNotOffered if nobody can pay by the provider that was chosen; it is cancelled
   */
  Order ask(Order order, Tender.Card card) {
    if (card.isPaid() || isOpen(card)) {
      return order;
    }
    return answered(order, open(order, card));
  }

  /**
   * Asks for it to be paid by another provider, or for its page anew.
   *
   * @throws OrderOutOfTurn if nobody has to pay
   * @throws ProviderNotOffered if it cannot be paid by that one; it can be as before
   */
  Order askBy(OrderId id, Provider wanted) {
    var order = money.reopening(id);
    var card = order.card().orElseThrow();
    try {
      var checkout = checkouts.change(demand(order, card.by(wanted)));
      if (checkout.isRefused()) {
        throw new ProviderNotOffered();
      }
      return answered(order, checkout);
    } catch (ProviderNotOffered refused) {
      ask(order, card);
      throw refused;
    }
  }

  private Order answered(Order order, Checkout checkout) {
    return switch (checkout.status()) {
      case PAID -> money.came(order.id(), requireNonNull(checkout.checkoutId()));
      case EXPIRED -> steps.cancel(order.id(), EndReason.NOT_PAID);
      case OPEN, PENDING, UNKNOWN ->
          checkout.isAnswered() ? money.answered(order.id(), checkout) : order;
    };
  }

  private Checkout open(Order order, Tender.Card card) {
    try {
      return checkouts.open(demand(order, card));
    } catch (ProviderNotOffered refused) {
      steps.cancel(order.id(), EndReason.NOT_PAID);
      throw refused;
    }
  }

  private boolean isOpen(Tender.Card card) {
    return card.url() != null && requireNonNull(card.until()).isAfter(clock.instant());
  }

  private Demand demand(Order order, Tender.Card card) {
    var named = titles.of(order.items().products());
    return new Demand(
        order.id().reference(),
        order.buyer().family(),
        requireNonNull(card.payer()),
        card.provider(),
        card.currency(),
        order.items().stream().map(item -> line(item, named)).toList(),
        requireNonNull(card.until()));
  }

  private static Demand.Line line(OrderItem item, Map<ProductId, Map<Language, String>> named) {
    var called = named.getOrDefault(item.product(), Map.of());
    var name =
        Stream.of(Language.values())
            .filter(called::containsKey)
            .findFirst()
            .map(called::get)
            .orElseGet(() -> item.product().value().toString());
    return new Demand.Line(name, item.price(), item.quantity(), item.supplier());
  }
}
