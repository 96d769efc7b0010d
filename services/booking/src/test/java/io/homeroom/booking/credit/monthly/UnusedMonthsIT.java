package io.homeroom.booking.credit.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.booking.credit.Wallet;
import io.homeroom.booking.credit.refunding.Farewell;
import io.homeroom.platform.test.Crashes;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Months of credits when something comes between. */
@BookingTest
class UnusedMonthsIT {
  @Autowired PaymentsTold told;
  @Autowired Farewell farewell;
  @Autowired CreditingMonths crediting;
  @Autowired Crashes crashes;
  @Autowired JdbcClient jdbc;

  private final Coach coach;
  private final Family family;
  private final Monthly monthly;
  private final Wallet wallet;
  private String crashed = "credit_purchase";

  UnusedMonthsIT(@Autowired People people, @Autowired PaymentsStandIn payments) {
    coach = people.coach();
    family = people.family();
    monthly = Monthly.begun(family, coach);
    wallet = new Wallet(people, payments, family, coach);
  }

  @AfterEach
  void none() {
    crashes.none(crashed);
  }

  @Test
  void payTheirShareBackWhenTheCoachGoes() {
    paid(1);
    var session = coach.session(5, 1);
    family.cancel(wallet.hold(session).expect(201).id("bookingId")).expect(200);

    farewell.suspend(coach, Instant.now());

    var asked = asked(1);
    assertThat(asked.path("minor").asLong()).isEqualTo(6750);
    assertThat(asked.path("reason").asString()).isEqualTo("coach-gone");
    assertThat(stateOfRefund()).isEqualTo("requested");
    told.partRefunded(monthly.reference(), asked.path("refundId").asString(), 6750);
    await().until(this::stateOfRefund, "done"::equals);
  }

  @Test
  void payBackWhatIsLeftOfACourseThatIsWithdrawn() {
    paid(1);
    coach.client().delete("/api/booking/courses/" + coach.course()).expect(204);

    jdbc.sql("update course set withdrawn_at = withdrawn_at - interval '14 days' where id = ?")
        .param(coach.course())
        .update();

    assertThat(asked(1).path("minor").asLong()).isEqualTo(9000);
    assertThat(asked(1).path("reason").asString()).isEqualTo("course-withdrawn");
  }

  @Test
  void payBackWhatIsPaidAfterTheFamilyHasEnded() {
    monthly.begin(told);
    farewell.close(family);
    await().until(() -> !monthly.isSoldOn());

    told.monthPaid(monthly.reference(), monthly.invoice(1), 9000);
    told.monthPaid(monthly.reference(), monthly.invoice(1), 9000);

    assertThat(asked(1).path("minor").asLong()).isEqualTo(9000);
    assertThat(asked(1).path("reason").asString()).isEqualTo("family-closed");
    assertThat(monthly.balance()).isZero();
  }

  @Test
  void askForNothingThatWasPaidByCreditAlone() {
    told.monthPaid(monthly.reference(), monthly.invoice(1), 0);
    await().untilAsserted(() -> assertThat(monthly.balance()).isEqualTo(4));

    farewell.suspend(coach, Instant.now());

    await().until(this::stateOfRefund, "done"::equals);
    assertThat(farewell.askedOfMonth(monthly.invoice(1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          credit_purchase | new.invoice_id = '%1$s'
          credit_purchase | new.invoice_id = '%1$s' and new.paid_at is not null
          credit_account  | new.family_id = '%2$s' and new.balance = 4
          credit_entry    | new.family_id = '%2$s'
          outbox          | new.type = 'booking.credits-bought.v1'
          """)
  void comeOnceThoughAProcessEndsInBetween(String table, String rows) {
    crashed = table;
    crashes.at(table, rows.formatted(monthly.invoice(1), family.id()));
    var month = new Month(monthly.id(), monthly.invoice(1), 9000, Instant.now());
    assertThatThrownBy(() -> crediting.paid(month)).isInstanceOf(DataAccessException.class);
    assertThat(monthly.balance()).isZero();

    crashes.none(table);
    paid(1);
    crediting.paid(month);
    assertThat(monthly.balance()).isEqualTo(4);
  }

  @Test
  void areOfPackagesThatAreKnown() {
    var strange = new Month(UUID.randomUUID(), "in_strange", 9000, Instant.now());
    crediting.paid(strange);
    crediting.refunded(strange, true);
    assertThat(monthly.balance()).isZero();
  }

  private void paid(int month) {
    told.monthPaid(monthly.reference(), monthly.invoice(month), 9000);
    await().untilAsserted(() -> assertThat(monthly.balance()).isEqualTo(4 * month));
  }

  private JsonNode asked(int month) {
    await().until(() -> !farewell.askedOfMonth(monthly.invoice(month)).isEmpty());
    var asked = farewell.askedOfMonth(monthly.invoice(month));
    assertThat(asked).hasSize(1);
    return asked.getFirst();
  }

  private String stateOfRefund() {
    return monthly.credits().at("/refunds/0/state").asString("");
  }
}
