package io.homeroom.marketplace.order.web.view;

import static java.util.stream.Collectors.groupingBy;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.Titles;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.order.refund.OrderRefund;
import io.homeroom.marketplace.order.refund.OrderRefunds;
import io.homeroom.marketplace.shipping.Shipment;
import io.homeroom.marketplace.shipping.Shipments;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Shows orders with titles of their products, and where their shipments and refunds are. */
@Component
public class OrderViews {
  private final Titles titles;
  private final Shipments shipments;
  private final OrderRefunds refunds;

  OrderViews(Titles titles, Shipments shipments, OrderRefunds refunds) {
    this.titles = titles;
    this.shipments = shipments;
    this.refunds = refunds;
  }

  /** What is known of orders elsewhere: titles of products, shipments and refunds by order. */
  private record Beside(
      Map<ProductId, Map<Language, String>> titles,
      Map<String, List<Shipment>> sent,
      Map<UUID, List<OrderRefund>> refunds) {}

  public OrderView of(Order order, Caller caller) {
    return view(order, Paying.of(order, caller), beside(List.of(order)));
  }

  public CursorPage<OrderView> of(CursorPage<Order> page, Caller caller) {
    return of(page, caller, (_, shown) -> shown);
  }

  /** The same, each with what else of it is told. */
  public <T> CursorPage<T> of(
      CursorPage<Order> page, Caller caller, BiFunction<Order, OrderView, T> told) {
    var beside = beside(page.items());
    return page.map(order -> told.apply(order, view(order, Paying.of(order, caller), beside)));
  }

  private Beside beside(List<Order> orders) {
    return new Beside(titlesIn(orders), sentFor(orders), refundsOf(orders));
  }

  private Map<ProductId, Map<Language, String>> titlesIn(List<Order> orders) {
    return titles.of(
        orders.stream().flatMap(order -> order.items().stream()).map(OrderItem::product).toList());
  }

  private Map<String, List<Shipment>> sentFor(List<Order> orders) {
    return shipments
        .of(
            orders.stream()
                .filter(order -> order.items().haveToBeSent())
                .map(order -> order.id().reference())
                .toList())
        .stream()
        .collect(groupingBy(Shipment::reference));
  }

  private Map<UUID, List<OrderRefund>> refundsOf(List<Order> orders) {
    var byCard =
        orders.stream().filter(Order::isMoneyThere).map(order -> order.id().value()).toList();
    return byCard.isEmpty()
        ? Map.of()
        : refunds.of(byCard).stream().collect(groupingBy(OrderRefund::order));
  }

  private static OrderView view(Order order, Paying paying, Beside beside) {
    var buyer = order.buyer();
    var id = order.id();
    return new OrderView(
        id.value(),
        buyer.person(),
        buyer.isChild() ? buyer.person() : null,
        order.state(),
        order.reason(),
        paying.points(order.items().total()),
        paying.money(order.items().total()),
        paying.checkout(),
        order.items().stream().map(item -> item(item, paying, beside.titles())).toList(),
        beside.sent().getOrDefault(id.reference(), List.of()).stream()
            .map(OrderViews::tracking)
            .toList(),
        beside.refunds().getOrDefault(id.value(), List.of()).stream()
            .map(OrderViews::refund)
            .toList(),
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

  private static OrderView.RefundView refund(OrderRefund refund) {
    return new OrderView.RefundView(
        refund.id(), refund.minor(), refund.state(), refund.requestedAt());
  }
}
