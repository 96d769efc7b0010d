package io.homeroom.marketplace.order.card;

import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A parent who orders kits for 19.90 each and pays, or does not, as payments tells. */
record Payer(Shopper parent, PaymentsStandIn payments, PaymentsTold told) {

  OrderId order(ProductId kit, int quantity) {
    var placed = parent.buy(kit, quantity, 1990L * quantity);
    return new OrderId(Shopper.idOf(placed));
  }

  /** By which its payment is known. */
  UUID payment(OrderId order) {
    return Objects.requireNonNull(payments.asked(order.reference())).id();
  }

  /** Wants to pay by that provider. */
  Answer payBy(OrderId order, String provider) {
    var path = Shopper.ORDERS + "/" + order.value() + "/checkout";
    return parent.client().post(path, Map.of("provider", provider));
  }

  /** How its money goes back, as it is shown. */
  List<String> refunds(OrderId order) {
    return parent.show(order.value()).json().path("refunds").values().stream()
        .map(it -> it.path("minor").asLong() + " " + it.path("state").asString())
        .toList();
  }

  /** As it is shown. */
  String page(OrderId order) {
    return parent.show(order.value()).json().at("/checkout/url").asString("");
  }

  void pays(OrderId order) {
    payments.become(order.reference(), "PAID");
    told.paid(payment(order), order.reference(), 1990);
  }

  void misses(OrderId order) {
    payments.become(order.reference(), "EXPIRED");
    told.expired(payment(order), order.reference());
  }

  void isGivenBack(OrderId order, String refundReference) {
    told.refunded(payment(order), order.reference(), refundReference, 1990, true);
  }

  String state(OrderId order) {
    return parent.state(order.value());
  }

  String reason(OrderId order) {
    return parent.show(order.value()).json().path("reason").asString();
  }

  /** Payments has been asked for the page. */
  void awaitsPage(OrderId order) {
    await().until(() -> page(order).startsWith("http"));
  }

  void awaits(OrderId order, String state) {
    await().until(() -> state(order).equals(state));
  }
}
