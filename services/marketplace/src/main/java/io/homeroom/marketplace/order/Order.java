package io.homeroom.marketplace.order;

import static java.util.stream.Collectors.toMap;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.purchase.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody orders.
 *
 * <p>It begins by asking the parents, where they want to be asked, or by being paid. While it is
 * paid its stock is held and its points are asked for; it ends paid, or cancelled with nothing
 * spent. A paid one can be given back: what it gave is taken back first, its points come after.
 * From each state leads only what is written here, and a later step finds out by the state that an
 * earlier call has done it.
 *
 * @param reason why it was cancelled or is given back
 * @param endedBy the person who had it so, if it was one
 */
public record Order(
    OrderId id,
    Buyer buyer,
    OrderState state,
    @Nullable EndReason reason,
    @Nullable UUID endedBy,
    List<OrderItem> items,
    Instant placedAt,
    @Nullable Instant paidAt,
    Instant movedAt) {

  /** Of its moments, as they are kept: an order reads the same before and after. */
  public static final Duration PRECISION = Duration.of(1, ChronoUnit.MICROS);

  private static final Comparator<OrderItem> AS_READ =
      Comparator.comparing(item -> item.product().value().toString());

  public static Order of(Buyer buyer, List<OrderItem> items, boolean asks, Instant now) {
    var state = asks ? OrderState.ASKING : OrderState.PAYING;
    var sorted = items.stream().sorted(AS_READ).toList();
    return new Order(OrderId.next(), buyer, state, null, null, sorted, now, null, now);
  }

  public long points() {
    return items.stream().mapToLong(OrderItem::total).reduce(0, Math::addExact);
  }

  public Map<ProductId, Integer> quantities() {
    return items.stream().collect(toMap(OrderItem::product, OrderItem::quantity));
  }

  /** Of these, what comes from a stock. */
  public Map<ProductId, Integer> physical() {
    return items.stream()
        .filter(OrderItem::isPhysical)
        .collect(toMap(OrderItem::product, OrderItem::quantity));
  }

  public List<Line> lines() {
    return items.stream().map(OrderItem::line).toList();
  }

  /** The ids of what it is about: itself, its buyer and the family. */
  public UUID[] subjects() {
    return new UUID[] {id.value(), buyer.person(), buyer.family()};
  }

  /** Whether something of it has to be sent. */
  public boolean hasToBeSent() {
    return items.stream().anyMatch(OrderItem::isPhysical);
  }

  public Order approved(Instant now) {
    require(OrderState.ASKING);
    return moved(OrderState.PAYING, null, null, null, now);
  }

  public Order paid(Instant now) {
    require(OrderState.PAYING);
    return moved(OrderState.PAID, null, null, now, now);
  }

  public Order cancelled(EndReason why, @Nullable UUID by, Instant now) {
    require(OrderState.ASKING, OrderState.PAYING);
    return moved(OrderState.CANCELLED, why, by, null, now);
  }

  public Order refunding(EndReason why, @Nullable UUID by, Instant now) {
    require(OrderState.PAYING, OrderState.PAID);
    return moved(OrderState.REFUNDING, why, by, paidAt, now);
  }

  public Order refunded(Instant now) {
    require(OrderState.REFUNDING);
    return moved(OrderState.REFUNDED, reason, endedBy, paidAt, now);
  }

  private void require(OrderState... expected) {
    if (!Set.of(expected).contains(state)) {
      throw new OrderOutOfTurn();
    }
  }

  private Order moved(
      OrderState next,
      @Nullable EndReason why,
      @Nullable UUID by,
      @Nullable Instant paid,
      Instant now) {
    return new Order(id, buyer, next, why, by, items, placedAt, paid, now);
  }
}
