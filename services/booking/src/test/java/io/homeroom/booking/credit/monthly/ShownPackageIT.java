package io.homeroom.booking.credit.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a family is shown that it gets each month. */
@BookingTest
class ShownPackageIT {
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;

  private final Family family;
  private final Monthly monthly;

  ShownPackageIT(@Autowired People people) {
    family = people.family();
    monthly = Monthly.begun(family, people.coach());
  }

  @Test
  void isWhatIsPaidForUntilItEnds() {
    assertThat(monthly.shown()).isEmpty();
    told.monthlyStands(monthly.reference(), "active", 2);
    await().until(() -> monthly.shown().size() == 1);
    assertThat(monthly.shown().at("/0/monthlyPackageId").asString())
        .isEqualTo(monthly.id().toString());
    assertThat(monthly.isSoldOn()).isTrue();

    told.monthlyStands(monthly.reference(), "ended", 4);
    await().until(() -> monthly.shown().isEmpty());
  }

  @Test
  void followsTheNewestNews() {
    told.monthlyStands(monthly.reference(), "active", 2);
    told.monthlyStands(monthly.reference(), "ended", 4);
    told.monthlyStands(monthly.reference(), "past-due", 3);
    told.monthlyStands("box:" + UUID.randomUUID(), "active", 5);

    haveHeard();
    assertThat(monthly.shown()).isEmpty();
  }

  @Test
  void isNotWhatNobodyHasPaidFor() {
    told.monthlyStands(monthly.reference(), "incomplete", 1);

    haveHeard();
    assertThat(monthly.shown()).isEmpty();
  }

  @Test
  void canBeBegunAnewOnceItIsOver() {
    payments.subscriptions().end(monthly.reference());

    Monthly.subscribe(family, monthly.pack(), "begun-" + monthly.pack())
        .expect(409, "checkout-over");

    var anew = Monthly.subscribe(family, monthly.pack(), "anew-" + monthly.pack()).expect(201);
    assertThat(anew.id("monthlyPackageId")).isNotEqualTo(monthly.id());
  }

  /** What was told before is heard before a month. */
  private void haveHeard() {
    told.monthPaid(monthly.reference(), monthly.invoice(1), 9000);
    await().until(() -> monthly.balance() == 4);
  }
}
