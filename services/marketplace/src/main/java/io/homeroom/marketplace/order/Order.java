package io.homeroom.marketplace.order;

import io.homeroom.marketplace.checkout.Provider;
import io.homeroom.marketplace.order.item.OrderItems;
import io.homeroom.marketplace.order.refusal.OrderOutOfTurn;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody orders.
 *
 * <p>It begins by asking the parents, where they want to be asked, or by being paid. While it is
 * paid its stock is held, and its points or a card payment are asked for; it ends paid, or
 * cancelled with nothing spent. Money that comes once a checkout was over takes up a cancelled
 * order again, or is given back. A paid one can be given back: what it gave is taken back first,
 * its points or its money come after. From each state leads only what is written here, and a later
 * step finds out by the state that an earlier call has done it.
 *
 * @param tender what it is paid with
 * @param reason why it was cancelled or is given back
 * @param endedBy the person who had it so, if it was one
 */
public record Order(
    OrderId id,
    Buyer buyer,
    Tender tender,
    OrderState state,
    @Nullable EndReason reason,
    @Nullable UUID endedBy,
    OrderItems items,
    Instant placedAt,
    @Nullable Instant paidAt,
    Instant movedAt) {

  /** Of its moments, as they are kept: an order reads the same before and after. */
  public static final Duration PRECISION = Duration.of(1, ChronoUnit.MICROS);

  public static Order of(Buyer buyer, Tender tender, OrderItems items, boolean asks, Instant now) {
    var state = asks ? OrderState.ASKING : OrderState.PAYING;
    var order =
        new Order(OrderId.next(), buyer, tender, state, null, null, items.sorted(), now, null, now);
    return asks ? order : order.with(order.begun(buyer.person(), now));
  }

  /** The ids of what it is about: itself, its buyer and the family. */
  public UUID[] subjects() {
    return new UUID[] {id.value(), buyer.person(), buyer.family()};
  }

  /** What it is paid by card with, if it is. */
  public Optional<Tender.Card> card() {
    return tender instanceof Tender.Card card ? Optional.of(card) : Optional.empty();
  }

  /** Whether money has come for it. */
  public boolean isMoneyThere() {
    return card().filter(Tender.Card::isPaid).isPresent();
  }

  /** Whether it can be called off: nothing has been asked for that could not be undone. */
  public boolean isRevocable() {
    return state == OrderState.ASKING
        || (state == OrderState.PAYING && card().isPresent() && !isMoneyThere());
  }

  /**
   * A parent says yes, and pays if it is paid by card.
   *
   * @param chosen by whom; Stripe if it is null
   */
  public Order approved(UUID parent, @Nullable Provider chosen, Instant now) {
    require(OrderState.ASKING);
    var paid = card().map(card -> with(card.by(chosen))).orElse(this);
    return with(paid.begun(parent, now)).moved(OrderState.PAYING, null, null, null, now);
  }

  /** Money has come for it; its state is the same. */
  public Order paidWith(UUID payment) {
    return with(card().orElseThrow(OrderOutOfTurn::new).paidWith(payment));
  }

  /** Money has come for it though its checkout was over. */
  public Order takenUp(Instant now) {
    require(OrderState.CANCELLED);
    if (!isMoneyThere()) {
      throw new OrderOutOfTurn();
    }
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
    if (state != OrderState.CANCELLED || !isMoneyThere()) {
      require(OrderState.PAYING, OrderState.PAID);
    }
    return moved(OrderState.REFUNDING, why, by, paidAt, now);
  }

  public Order refunded(Instant now) {
    require(OrderState.REFUNDING);
    return moved(OrderState.REFUNDED, reason, endedBy, paidAt, now);
  }

  /** Staff has given all of its money back, at payments. */
  public Order refundedAtPayments(Instant now) {
    require(OrderState.PAYING, OrderState.PAID, OrderState.REFUNDING);
    var why = reason == null ? EndReason.REFUNDED_BY_STAFF : reason;
    return moved(OrderState.REFUNDED, why, endedBy, paidAt, now);
  }

  private Tender begun(UUID parent, Instant now) {
    return switch (tender) {
      case Tender.Points points -> points;
      case Tender.Card card -> card.paidBy(parent, now);
    };
  }

  private Order with(Tender other) {
    return new Order(id, buyer, other, state, reason, endedBy, items, placedAt, paidAt, movedAt);
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
    return new Order(id, buyer, tender, next, why, by, items, placedAt, paid, now);
  }
}
