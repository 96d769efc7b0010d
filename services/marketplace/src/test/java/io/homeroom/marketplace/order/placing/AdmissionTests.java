package io.homeroom.marketplace.order.placing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.homeroom.marketplace.allowance.Allowing;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.OnItsWay;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.marketplace.order.item.OrderItems;
import io.homeroom.marketplace.order.placing.refusal.AlreadyOwned;
import io.homeroom.marketplace.purchase.Purchases;
import io.homeroom.marketplace.shipping.FamilyAddresses;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AdmissionTests {
  private final Purchases purchases = mock(Purchases.class);
  private final FormerOrders former = mock(FormerOrders.class);
  private final Admission admission =
      new Admission(
          new OwningOnce(former, mock(OnItsWay.class), purchases),
          former,
          mock(FamilyAddresses.class),
          mock(Allowing.class),
          Clock.systemUTC());

  @Test
  void findsWhatIsPaidBetweenItsQuestions() {
    var parent = new Buyer(UUID.randomUUID(), UUID.randomUUID(), false);
    var lesson = new ProductId(UUID.randomUUID());
    var item =
        new OrderItem(
            lesson,
            ProductKind.DIGITAL,
            UUID.randomUUID(),
            new CategoryId(UUID.randomUUID()),
            1,
            400,
            null);
    var paid = new AtomicBoolean();
    when(former.underWay(parent.person(), List.of(lesson)))
        .thenAnswer(_ -> paid.getAndSet(true) ? Optional.empty() : Optional.of(lesson));
    when(purchases.ownedAmong(List.of(lesson), parent.person()))
        .thenAnswer(_ -> paid.getAndSet(true) ? Set.of(lesson) : Set.of());
    when(former.of(eq(parent.person()), any())).thenReturn(new Former(0, 0, 0));

    assertThatExceptionOfType(AlreadyOwned.class)
        .isThrownBy(() -> admission.asksParents(parent, new OrderItems(List.of(item)), false));
  }
}
