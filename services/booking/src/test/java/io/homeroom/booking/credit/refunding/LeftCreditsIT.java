package io.homeroom.booking.credit.refunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.booking.credit.Wallet;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not paid back, or not again. */
@BookingTest
class LeftCreditsIT {
  @Autowired PaymentsTold told;
  @Autowired PayingBackUnused job;
  @Autowired Farewell farewell;

  private final Family family;
  private final Coach coach;
  private final Wallet wallet;

  LeftCreditsIT(@Autowired People people, @Autowired PaymentsStandIn payments) {
    family = people.family();
    coach = people.coach();
    wallet = new Wallet(people, payments, family, coach);
  }

  @Test
  void leavesWhatHasFailedToStaff() {
    var purchase = wallet.paid();
    farewell.suspend(coach, Instant.now());
    var refund = farewell.asked(purchase).path("refundReference").asString();

    told.refunded("booking:" + purchase, refund, 9000, true);
    told.refundFailed("booking:" + purchase, refund, 9000);
    told.refundFailed("booking:" + purchase, refund, 9000);

    await().untilAsserted(() -> assertThat(stateOfRefund()).isEqualTo("failed"));
    job.payBack();
    assertThat(wallet.balance()).isZero();
    farewell.assertAskedOnce(purchase);
    farewell.assertFailureToldOnce(purchase);
  }

  @Test
  void leavesCreditsOfACoachWhoHasComeBack() {
    wallet.paid();
    farewell.suspend(coach, Instant.now().minus(Duration.ofDays(1)));
    farewell.awaitClosed(coach);

    job.payBack();

    assertThat(wallet.balance()).isEqualTo(4);
  }

  private String stateOfRefund() {
    var answer = family.parent().get("/api/booking/credits").expect(200).json();
    return answer.at("/refunds/0/state").asString();
  }
}
