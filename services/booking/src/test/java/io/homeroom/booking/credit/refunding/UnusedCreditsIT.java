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
import io.homeroom.booking.credit.Wallet;
import io.homeroom.booking.schedule.CoachGone;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What families have not used of a coach who has gone. */
@BookingTest
class UnusedCreditsIT {
  @Autowired People people;
  @Autowired PaymentsTold told;
  @Autowired PayingBackUnused job;
  @Autowired PayingBackCredits paying;
  @Autowired ApplicationEventPublisher here;
  @Autowired TransactionTemplate transactions;
  @Autowired Farewell farewell;

  private final Family family;
  private final Coach coach;
  private final Wallet wallet;

  UnusedCreditsIT(@Autowired People people, @Autowired PaymentsStandIn payments) {
    family = people.family();
    coach = people.coach();
    wallet = new Wallet(people, payments, family, coach);
  }

  @Test
  void paysTheirShareBackOnceHoweverOftenTheCoachGoes() throws Exception {
    var purchase = wallet.paid();
    use();

    for (int i = 0; i < 3; i++) {
      farewell.suspend(coach, Instant.now());
    }
    AtOnce.call(
        6,
        () -> {
          job.payBack();
          return 0;
        });

    var asked = farewell.asked(purchase);
    assertThat(asked.path("minor").asLong()).isEqualTo(6750);
    EventSchemas.ofThisModule().check(farewell.told(purchase));
    assertThat(wallet.balance()).isZero();
    job.payBack();
    farewell.assertAskedOnce(purchase);
    told.refunded("booking:" + purchase, asked.path("refundReference").asString(), 6750, false);
    await().untilAsserted(() -> assertThat(stateOfRefund()).isEqualTo("done"));
  }

  @Test
  void paysBackAtOnceWhatComesBackOfSessionsThatAreCalledOff() {
    var purchase = wallet.paid();
    wallet.hold(coach.session(2)).expect(201);

    farewell.suspend(coach, Instant.now());

    assertThat(farewell.asked(purchase).path("minor").asLong()).isEqualTo(9000);
    farewell.assertAskedOnce(purchase);
  }

  @Test
  void usesWhatWasBoughtFirstFirst() {
    var first = wallet.paid();
    use();
    var second = wallet.paid(wallet.pack(2, 3000), 5);

    farewell.suspend(coach, Instant.now());

    assertThat(farewell.asked(first).path("minor").asLong()).isEqualTo(6750);
    assertThat(farewell.asked(second).path("minor").asLong()).isEqualTo(3000);
  }

  @Test
  void paysBackWhatIsPaidOnlyAfterwards() {
    var purchase = wallet.buy("late");
    farewell.suspend(coach, Instant.now());
    farewell.awaitClosed(coach);

    var payment = UUID.randomUUID();
    told.paid(payment, "booking:" + purchase, 9000);
    told.paid(payment, "booking:" + purchase, 9000);

    assertThat(farewell.asked(purchase).path("minor").asLong()).isEqualTo(9000);
    farewell.assertAskedOnce(purchase);
  }

  @Test
  void doesAllOrNothingWhenItIsInterrupted() {
    var purchase = wallet.paid();

    transactions.executeWithoutResult(
        status -> {
          here.publishEvent(new CoachGone(coach.id(), Instant.now().plusSeconds(600)));
          paying.payBack(new Account(family.id(), new CourseId(coach.course())));
          status.setRollbackOnly();
        });
    assertThat(wallet.balance()).isEqualTo(4);

    farewell.suspend(coach, Instant.now());
    assertThat(farewell.asked(purchase).path("minor").asLong()).isEqualTo(9000);
    farewell.assertAskedOnce(purchase);
  }

  /** Who gives a seat up as late has used its credit. */
  private void use() {
    family.cancel(wallet.hold(coach.session(5, 2)).expect(201).id("bookingId")).expect(200);
  }

  private String stateOfRefund() {
    var answer = family.parent().get("/api/booking/credits").expect(200).json();
    return answer.at("/refunds/0/state").asString();
  }
}
