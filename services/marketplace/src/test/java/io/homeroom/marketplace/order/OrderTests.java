package io.homeroom.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.order.item.OrderItems;
import io.homeroom.marketplace.order.refusal.OrderOutOfTurn;
import io.homeroom.marketplace.points.Purse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderTests {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Buyer CHILD = new Buyer(UUID.randomUUID(), UUID.randomUUID(), true);

  @Test
  void isPaidByAChildOrByItsParents() {
    assertThat(CHILD.purse()).isEqualTo(new Purse.OfChild(CHILD.person()));
    var parent = new Buyer(UUID.randomUUID(), CHILD.family(), false);
    assertThat(parent.purse()).isEqualTo(new Purse.OfParents(CHILD.family()));
    assertThat(parent.recipient().child()).isNull();
  }

  @Test
  void asksBeforeItIsPaid() {
    var asking = placed(CHILD, true);
    assertThatThrownBy(() -> asking.paid(NOW)).isInstanceOf(OrderOutOfTurn.class);
    assertThat(asking.approved(CHILD.person(), null, NOW).paid(NOW).state())
        .isEqualTo(OrderState.PAID);
  }

  @Test
  void isGivenBackOnlyOncePaid() {
    var paid = placed(CHILD, false).paid(NOW);
    var refunded = paid.refunding(EndReason.RETURNED, CHILD.person(), NOW).refunded(NOW);

    assertThat(refunded.reason()).isEqualTo(EndReason.RETURNED);
    assertThat(refunded.paidAt()).isEqualTo(NOW);
    assertThatThrownBy(() -> paid.refunded(NOW)).isInstanceOf(OrderOutOfTurn.class);
    assertThatThrownBy(() -> refunded.refunding(EndReason.RETURNED, null, NOW))
        .isInstanceOf(OrderOutOfTurn.class);
  }

  @Test
  void staysPaidOrCancelled() {
    var paid = placed(CHILD, false).paid(NOW);
    var cancelled = placed(CHILD, false).cancelled(EndReason.NOT_ENOUGH_POINTS, null, NOW);

    assertThatThrownBy(() -> paid.cancelled(EndReason.DECLINED, null, NOW))
        .isInstanceOf(OrderOutOfTurn.class);
    assertThatThrownBy(() -> cancelled.paid(NOW)).isInstanceOf(OrderOutOfTurn.class);
    assertThatThrownBy(() -> cancelled.approved(CHILD.person(), null, NOW))
        .isInstanceOf(OrderOutOfTurn.class);
  }

  private static Order placed(Buyer buyer, boolean asks) {
    return Order.of(
        buyer, Tender.points(), new OrderItems(List.of(item(2, 30), item(1, 5))), asks, NOW);
  }

  private static OrderItem item(int quantity, long points) {
    return new OrderItem(
        new ProductId(UUID.randomUUID()),
        ProductKind.PHYSICAL,
        UUID.randomUUID(),
        new CategoryId(UUID.randomUUID()),
        quantity,
        points,
        null);
  }
}
