package io.homeroom.marketplace.order.item;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.purchase.Line;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All items of an order, or some of them, each of another product. */
public record OrderItems(List<OrderItem> all) {
  private static final Comparator<OrderItem> AS_KEPT =
      Comparator.comparing(item -> item.product().value().toString());

  public OrderItems {
    all = List.copyOf(all);
  }

  /** As the database has them: they read the same before and after. */
  public OrderItems sorted() {
    return new OrderItems(all.stream().sorted(AS_KEPT).toList());
  }

  /** Those that were not given back before the rest. */
  public OrderItems kept() {
    return those(item -> item.returned() == null);
  }

  public OrderItems among(Collection<ProductId> products) {
    return those(item -> products.contains(item.product()));
  }

  /** What all of them cost, in points or in the smallest unit of their currency. */
  public long total() {
    return all.stream().mapToLong(OrderItem::total).reduce(0, Math::addExact);
  }

  /** Whether none was given back before the rest. */
  public boolean areWhole() {
    return all.stream().allMatch(item -> item.returned() == null);
  }

  /** Whether points, or money, of some are on their way back. */
  public boolean areReturning() {
    return all.stream().anyMatch(item -> item.returned() == OrderItem.Returned.REFUNDING);
  }

  /** Whether any of them has to be sent. */
  public boolean haveToBeSent() {
    return all.stream().anyMatch(OrderItem::isPhysical);
  }

  public Set<ProductId> products() {
    return stream().map(OrderItem::product).collect(toSet());
  }

  public Map<ProductId, Integer> quantities() {
    return stream().collect(toMap(OrderItem::product, OrderItem::quantity));
  }

  /** Of these, what comes from a stock. */
  public Map<ProductId, Integer> physical() {
    return those(OrderItem::isPhysical).quantities();
  }

  public List<Line> lines() {
    return stream().map(OrderItem::line).toList();
  }

  public Stream<OrderItem> stream() {
    return all.stream();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public int size() {
    return all.size();
  }

  private OrderItems those(Predicate<OrderItem> wanted) {
    return new OrderItems(all.stream().filter(wanted).toList());
  }
}
