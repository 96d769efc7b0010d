package io.homeroom.booking.credit.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.booking.credit.refunding.Farewell;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Credits that come each month. */
@BookingTest
class MonthlyPackageIT {
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired EndingMonthlyPackages ending;
  @Autowired Farewell farewell;
  @Autowired JdbcClient jdbc;

  private final Coach coach;
  private final Family family;
  private final Monthly monthly;

  MonthlyPackageIT(@Autowired People people) {
    coach = people.coach();
    family = people.family();
    monthly = Monthly.begun(family, coach);
  }

  @Test
  void isChargedAtPaymentsOnceHoweverOftenItIsAskedFor() {
    var again = Monthly.subscribe(family, monthly.pack(), "begun-" + monthly.pack()).expect(201);

    assertThat(again.id("monthlyPackageId")).isEqualTo(monthly.id());
    assertThat(again.json().path("url").asString()).startsWith("http://pay.test/");
    var asked = Objects.requireNonNull(payments.subscriptions().asked(monthly.reference()));
    assertThat(asked.path("name").asString()).isEqualTo("4 × credit");
    assertThat(asked.path("minor").asLong()).isEqualTo(9000);
    assertThat(asked.path("currency").asString()).isEqualTo("EUR");
    assertThat(asked.path("personId").asString()).isEqualTo(family.parentId().toString());
    assertThat(monthly.balance()).isZero();
    family
        .atChilds()
        .post("/api/booking/packages/" + monthly.pack() + "/subscription", Map.of())
        .expect(403);
    Monthly.subscribe(family, UUID.randomUUID(), "nothing").expect(404);
  }

  @Test
  void bringsItsCreditsOnceForEachMonthThatIsPaid() {
    for (int i = 0; i < 3; i++) {
      told.monthPaid(monthly.reference(), monthly.invoice(1), 9000);
    }
    told.monthPaid(monthly.reference(), monthly.invoice(2), 9000);
    told.monthPaid(monthly.reference(), monthly.invoice(1), 9000);
    told.monthPaid(monthly.reference(), monthly.invoice(3), 0);

    await().untilAsserted(() -> assertThat(monthly.balance()).isEqualTo(12));
  }

  @Test
  void takesWhatIsLeftOfAMonthThatIsGivenBack() {
    told.monthPaid(monthly.reference(), monthly.invoice(1), 9000);
    told.monthRefunded(monthly.reference(), monthly.invoice(1), 100, false);
    told.monthPaid(monthly.reference(), monthly.invoice(2), 9000);
    await().untilAsserted(() -> assertThat(monthly.balance()).isEqualTo(8));

    told.monthRefunded(monthly.reference(), monthly.invoice(1), 9000, true);
    told.monthRefunded(monthly.reference(), monthly.invoice(1), 9000, true);
    told.monthRefunded(monthly.reference(), monthly.invoice(3), 9000, true);
    told.monthPaid(monthly.reference(), monthly.invoice(3), 9000);
    told.monthPaid(monthly.reference(), monthly.invoice(4), 9000);

    assertThat(farewell.left(family, 4))
        .extracting(left -> left.path("credits").asInt())
        .containsExactly(4, 8, 4, 8);
    assertThat(monthly.credits().path("refunds")).isEmpty();
  }

  @Test
  void goesOnWhenPaymentsIsBack() {
    payments.awayFor(family.id());
    var begun = Monthly.subscribe(family, monthly.pack(), "later").expect(202);
    payments.backFor(family.id());
    var again = Monthly.subscribe(family, monthly.pack(), "later").expect(201);
    assertThat(again.id("monthlyPackageId")).isEqualTo(begun.id("monthlyPackageId"));
  }

  @Test
  void isNotBegunIfPaymentsNeverTakesIt() {
    payments.refuseFor(family.id());
    Monthly.subscribe(family, monthly.pack(), "never").expect(422, "payment-refused");
    payments.takeFor(family.id());
  }

  @Test
  void endsWhenItIsSoldNoMoreAndBringsWhatIsPaidAllTheSame() {
    monthly.begin(told);
    coach.client().delete("/api/booking/packages/" + monthly.pack()).expect(204);
    Monthly.subscribe(family, monthly.pack(), "begun-" + monthly.pack()).expect(404);
    assertThat(monthly.isSoldOn()).isFalse();
    await().until(this::hasEnded);
    assertThat(payments.subscriptions().isEnded(monthly.reference())).isTrue();

    payments.subscriptions().goOn(monthly.reference());
    told.monthPaid(monthly.reference(), monthly.invoice(1), 9000);

    await().untilAsserted(() -> assertThat(monthly.balance()).isEqualTo(4));
    await().until(() -> payments.subscriptions().isEnded(monthly.reference()));
  }

  @Test
  void isEndedOnceItCanBe() {
    payments.awayFor(family.id());
    coach.client().delete("/api/booking/packages/" + monthly.pack()).expect(204);
    ending.endThem();
    assertThat(payments.subscriptions().isEnded(monthly.reference())).isFalse();
    payments.backFor(family.id());
    await().until(this::hasEnded);
    assertThat(payments.subscriptions().isEnded(monthly.reference())).isTrue();
  }

  private boolean hasEnded() {
    return jdbc.sql("select ended_at is not null from monthly_package where id = ?")
        .param(monthly.id())
        .query(Boolean.class)
        .single();
  }
}
