package io.homeroom.booking.credit.refunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.credit.Credits;
import io.homeroom.booking.credit.Wallet;
import io.homeroom.booking.credit.refunding.CreditRefund.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is not paid back, or not again. */
@BookingTest
class LeftCreditsIT {
  @Autowired PaymentsTold told;
  @Autowired PayingBackUnused job;
  @Autowired Farewell farewell;
  @Autowired CreditRefunds refunds;
  @Autowired Credits credits;
  @Autowired TransactionTemplate transactions;

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
  void callsNoFailureWhatStaffHasPaidBackBefore() {
    var purchase = wallet.paid();
    farewell.suspend(coach, Instant.now());
    var refund = farewell.asked(purchase).path("refundReference").asString();

    told.refunded("booking:" + purchase, "admin:all", 9000, true);
    told.nothingLeft("booking:" + purchase, refund, 9000);

    await().untilAsserted(() -> assertThat(refunds(1).getFirst().money().minor()).isZero());
    assertThat(stateOfRefund()).isEqualTo("done");
  }

  @Test
  void tellsThatTheLastPartHasComeBackAndStillPaysWhatIsLeft() {
    var purchase = wallet.paid();
    use(5);
    use(8);
    farewell.suspend(coach, Instant.now());
    var first = refunds(1).getFirst().id();
    returnOne();
    var second = refunds(2).getFirst().id();
    told.refunded("booking:" + purchase, "refund:" + first, 4500, false);
    told.refunded("booking:" + purchase, "admin:some", 2250, false);
    told.refunded("booking:" + purchase, "refund:" + second, 2250, true);
    await().untilAsserted(() -> assertThat(stateOfRefund()).isEqualTo("done"));

    told.refundFailed("booking:" + purchase, "refund:" + second, 2250);

    await().untilAsserted(() -> assertThat(stateOfRefund()).isEqualTo("failed"));
    returnOne();
    assertThat(refunds(3))
        .extracting(CreditRefund::state)
        .containsExactly(State.REQUESTED, State.FAILED, State.DONE);
    told.refunded("booking:" + purchase, "admin:rest", 2250, true);
    await().untilAsserted(() -> assertThat(stateOfRefund()).isEqualTo("done"));
  }

  @Test
  void paysNothingOfWhatWasUsedForCreditsOfAPackageThatStaffHasPaidBack() {
    var used = wallet.paid();
    for (int i = 0; i < 4; i++) {
      use(5 + 3 * i);
    }
    var refunded = wallet.paid();
    wallet.hold(coach.session(200, 1)).expect(201);
    told.refunded("booking:" + refunded, "admin:all", 9000, true);
    await().untilAsserted(() -> assertThat(wallet.balance()).isZero());

    farewell.suspend(coach, Instant.now());
    await().untilAsserted(() -> assertThat(wallet.balance()).isOne());
    job.payBack();

    assertThat(refunds.of(family.id())).isEmpty();
    assertThat(farewell.isAsked(used)).isFalse();
  }

  @Test
  void leavesCreditsOfACoachWhoHasComeBack() {
    wallet.paid();
    farewell.suspend(coach, Instant.now().minus(Duration.ofDays(1)));
    farewell.awaitClosed(coach);

    job.payBack();

    assertThat(wallet.balance()).isEqualTo(4);
  }

  /** Who gives a seat up as late has used its credit. */
  private void use(int inHours) {
    family.cancel(wallet.hold(coach.session(inHours, 2)).expect(201).id("bookingId")).expect(200);
  }

  private void returnOne() {
    transactions.executeWithoutResult(
        _ -> credits.giveBack(family.id(), new CourseId(coach.course()), 1, "booking:returned"));
    job.payBack();
  }

  private List<CreditRefund> refunds(int number) {
    return await().until(() -> refunds.of(family.id()), all -> all.size() == number);
  }

  private String stateOfRefund() {
    var answer = family.parent().get("/api/booking/credits").expect(200).json();
    return answer.at("/refunds/0/state").asString();
  }
}
