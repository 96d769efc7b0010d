package io.homeroom.marketplace.order.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.order.item.OrderItem.Returned;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderItemsTests {
  private static final OrderItem KIT = item(ProductKind.PHYSICAL, 2, 30, null);
  private static final OrderItem LESSON = item(ProductKind.DIGITAL, 1, 5, null);
  private static final OrderItem LEAVING = item(ProductKind.DIGITAL, 1, 7, Returned.REFUNDING);
  private static final OrderItem GONE = item(ProductKind.PHYSICAL, 3, 11, Returned.REFUNDED);

  @Test
  void costWhatEachOfThemCosts() {
    assertThat(items(KIT, LESSON).total()).isEqualTo(2 * 30 + 5);
    assertThat(items().total()).isZero();
  }

  @Test
  void costNoMoreThanCanBeCounted() {
    var dear = item(ProductKind.DIGITAL, 1, Long.MAX_VALUE, null);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> items(dear, LESSON).total());
  }

  @Test
  void areKeptUntilTheyAreGivenBack() {
    assertThat(items(KIT, LEAVING, GONE).kept()).isEqualTo(items(KIT));
    assertThat(items(KIT, LESSON).areWhole()).isTrue();
    assertThat(items(KIT, GONE).areWhole()).isFalse();
  }

  @Test
  void areReturningUntilTheyAreRefunded() {
    assertThat(items(KIT, LEAVING).areReturning()).isTrue();
    assertThat(items(KIT, GONE).areReturning()).isFalse();
  }

  @Test
  void haveToBeSentIfAnyIsPhysical() {
    assertThat(items(KIT, LESSON).haveToBeSent()).isTrue();
    assertThat(items(LESSON).haveToBeSent()).isFalse();
    assertThat(items(KIT, LESSON).physical()).isEqualTo(Map.of(KIT.product(), 2));
  }

  private static OrderItems items(OrderItem... all) {
    return new OrderItems(List.of(all));
  }

  private static OrderItem item(
      ProductKind kind, int quantity, long price, @Nullable Returned returned) {
    return new OrderItem(
        new ProductId(UUID.randomUUID()),
        kind,
        UUID.randomUUID(),
        new CategoryId(UUID.randomUUID()),
        quantity,
        price,
        returned);
  }
}
