package io.homeroom.booking.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff pays credits back at payments. */
@BookingTest
class RefundedPackageIT {
  @Autowired PaymentsTold told;
  @Autowired CreditingPurchase crediting;

  private final Family family;
  private final Coach coach;
  private final Wallet wallet;

  RefundedPackageIT(@Autowired People people, @Autowired PaymentsStandIn payments) {
    family = people.family();
    coach = people.coach();
    wallet = new Wallet(people, payments, family, coach);
  }

  @Test
  void takesBackWhatIsLeftOfAPackageThatWasRefunded() {
    var purchase = wallet.paid();
    var booking = wallet.hold(coach.session(2)).expect(201).id("bookingId");

    told.refunded("booking:" + purchase, "admin:some", 100, false);
    for (int i = 0; i < 3; i++) {
      told.refunded("booking:" + purchase, "admin:rest", 8900, true);
    }

    await().untilAsserted(() -> assertThat(wallet.balance()).isZero());
    assertThat(family.stateOf(booking)).isEqualTo("confirmed");
    wallet.paid();
  }

  @Test
  void leavesWhatWasBoughtLater() {
    var first = wallet.paid();
    for (int i = 0; i < 4; i++) {
      wallet.hold(coach.session(100 + 5 * i, 1)).expect(201);
    }
    var second = wallet.paid();

    crediting.refunded(first, true);
    assertThat(wallet.balance()).isEqualTo(4);

    crediting.refunded(second, true);
    assertThat(wallet.balance()).isZero();
  }

  @Test
  void keepsWhatWasTakenWhenAPartOfTheRefundHasFailed() {
    var purchase = wallet.paid();
    told.refunded("booking:" + purchase, "admin:some", 100, false);
    told.refunded("booking:" + purchase, "admin:rest", 8900, true);
    await().untilAsserted(() -> assertThat(wallet.balance()).isZero());
    var another = wallet.buy("another");

    told.refundFailed("booking:" + purchase, "admin:some", 100);
    told.paid(UUID.randomUUID(), "booking:" + another, 9000);

    await().until(() -> wallet.balance() > 0);
    assertThat(wallet.balance()).isEqualTo(4);
  }

  @Test
  void bringsBackWhatWasTakenOnceTheRefundHasFailed() {
    var purchase = wallet.paid();
    wallet.hold(coach.session(2)).expect(201);
    told.refunded("booking:" + purchase, "admin:all", 9000, true);
    await().untilAsserted(() -> assertThat(wallet.balance()).isZero());

    for (int i = 0; i < 3; i++) {
      told.refundFailed("booking:" + purchase, "admin:all", 9000);
    }
    await().untilAsserted(() -> assertThat(wallet.balance()).isEqualTo(3));

    told.refunded("booking:" + purchase, "admin:again", 9000, true);
    await().untilAsserted(() -> assertThat(wallet.balance()).isZero());
  }
}
