package io.homeroom.booking.credit.refunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.booking.credit.CreditingPurchase;
import io.homeroom.booking.credit.Wallet;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.AtOnce;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What families have not used when they end. */
@BookingTest
class ClosedFamilyIT {
  @Autowired PaymentsTold told;
  @Autowired EventRecorder events;
  @Autowired Farewell farewell;
  @Autowired ClosedFamilies closed;
  @Autowired CreditingPurchase crediting;
  @Autowired PayingBackUnused job;
  @Autowired TransactionTemplate transactions;

  private final Family family;
  private final Coach coach;
  private final Wallet wallet;

  ClosedFamilyIT(@Autowired People people, @Autowired PaymentsStandIn payments) {
    family = people.family();
    coach = people.coach();
    wallet = new Wallet(people, payments, family, coach);
  }

  @Test
  void paysBackWhatTheFamilyHasNotUsed() {
    var purchase = wallet.paid();
    family.cancel(wallet.hold(coach.session(5, 2)).expect(201).id("bookingId")).expect(200);

    farewell.close(family);
    farewell.close(family);

    var asked = farewell.asked(purchase);
    assertThat(asked.path("minor").asLong()).isEqualTo(6750);
    assertThat(asked.path("reason").asString()).isEqualTo("family-closed");
    EventSchemas.ofThisModule()
        .check(
            events.await("booking.refund-requested.v1", it -> it.json().contains(purchase + "")));
    await().untilAsserted(() -> assertThat(wallet.balance()).isZero());
    assertThat(events.of("booking.credits-refunded.v1"))
        .noneMatch(event -> event.key().equals(purchase.toString()));
  }

  @Test
  void paysBackWhatIsPaidInTheMomentTheFamilyEnds() throws Exception {
    var late = wallet.buy("late");
    var ended = new AtomicBoolean();
    AtOnce.call(
        2,
        () -> {
          transactions.executeWithoutResult(
              _ -> {
                if (ended.compareAndSet(false, true)) {
                  closed.add(family.id());
                } else {
                  crediting.paid(late);
                }
              });
          return 0;
        });

    job.payBack();

    assertThat(farewell.asked(late).path("minor").asLong()).isEqualTo(9000);
  }

  @Test
  void paysBackWhatIsPaidWhileTheFamilyEnds() {
    var kept = wallet.paid();
    var late = wallet.buy("late");
    farewell.close(family);
    farewell.asked(kept);

    told.paid(UUID.randomUUID(), "booking:" + late, 9000);

    assertThat(farewell.asked(late).path("minor").asLong()).isEqualTo(9000);
  }
}
