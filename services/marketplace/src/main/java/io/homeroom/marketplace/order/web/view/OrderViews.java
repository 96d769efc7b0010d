package io.homeroom.marketplace.order.web.view;

import static java.util.stream.Collectors.groupingBy;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.Titles;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.shipping.Shipment;
import io.homeroom.marketplace.shipping.Shipments;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows orders with the titles of their products and where their shipments are. */
@Component
public class OrderViews {
  private final Titles titles;
  private final Shipments shipments;

  OrderViews(Titles titles, Shipments shipments) {
    this.titles = titles;
    this.shipments = shipments;
  }

  public OrderView of(Order order, Caller caller) {
    return of(List.of(order), caller).getFirst();
  }

  public CursorPage<OrderView> of(CursorPage<Order> page, Caller caller) {
    return new CursorPage<>(of(page.items(), caller), page.next());
  }

  private List<OrderView> of(List<Order> orders, Caller caller) {
    var products =
        orders.stream().flatMap(order -> order.items().stream()).map(OrderItem::product).toList();
    var named = titles.of(products);
    var sent =
        shipments
            .of(
                orders.stream()
                    .filter(order -> order.items().haveToBeSent())
                    .map(order -> order.id().reference())
                    .toList())
            .stream()
            .collect(groupingBy(Shipment::reference));
    return orders.stream()
        .map(
            order ->
                view(
                    order,
                    Paying.of(order, caller),
                    named,
                    sent.getOrDefault(order.id().reference(), List.of())))
        .toList();
  }

  private static OrderView view(
      Order order,
      Paying paying,
      Map<ProductId, Map<Language, String>> named,
      List<Shipment> sent) {
    var buyer = order.buyer();
    return new OrderView(
        order.id().value(),
        buyer.person(),
        buyer.isChild() ? buyer.person() : null,
        order.state(),
        order.reason(),
        paying.points(order.items().total()),
        paying.money(order.items().total()),
        paying.checkout(),
        order.items().stream().map(item -> item(item, paying, named)).toList(),
        sent.stream().map(OrderViews::tracking).toList(),
        order.placedAt(),
        order.paidAt());
  }

  private static OrderView.OrderItemView item(
      OrderItem item, Paying paying, Map<ProductId, Map<Language, String>> named) {
    return new OrderView.OrderItemView(
        item.product().value(),
        item.kind(),
        named.getOrDefault(item.product(), Map.of()),
        item.quantity(),
        paying.points(item.price()),
        paying.money(item.price()),
        item.returned());
  }

  private static OrderView.TrackingView tracking(Shipment shipment) {
    return new OrderView.TrackingView(
        shipment.id(),
        shipment.state(),
        shipment.items().keySet().stream().map(ProductId::value).sorted().toList(),
        shipment.carrier(),
        shipment.trackingCode(),
        shipment.changedAt());
  }
}
