package io.homeroom.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months.Month;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parts of a month that booking asks for. */
@PaymentsTest
class GivingPartsBackIT {
  private static final long ALL = 2990;
  @Autowired Months months;
  @Autowired GivingInvoicesBack giving;
  @Autowired Stripe stripe;
  @Autowired Till till;
  private Month month;

  @BeforeEach
  void pay() {
    month = months.known();
  }

  @Test
  void areGivenBackEachOnceAndNeverMoreThanWasPaid() {
    var first = UUID.randomUUID();
    months.askBack(month, first, 1000);
    months.askBack(month, UUID.randomUUID(), 500);
    months.askBack(month, first, 1000);
    giving.giveThemBack();
    assertThat(months.givenBack(month)).isEqualTo(1500);

    months.askBack(month, UUID.randomUUID(), 2000);

    isGivenBackAsAWhole();
  }

  @Test
  void areGivenBackToTheLastThoughStaffGivesPartsBackToo() {
    months.askBack(month, UUID.randomUUID(), 900);
    giving.giveThemBack();
    months.tell(month);
    var byHand = "amount=1000&payment_intent=" + month.payment();
    months.tell(stripe.post("/v1/refunds", byHand).expect(200).json().path("id").asString());

    months.askBack(month, UUID.randomUUID(), 500);
    giving.giveThemBack();
    months.askBack(month, UUID.randomUUID(), 2000);

    isGivenBackAsAWhole();
  }

  private void isGivenBackAsAWhole() {
    giving.giveThemBack();
    assertThat(months.givenBack(month)).isEqualTo(ALL);
    months.tell(month);
    assertThat(till.balance("CUSTOMER", month.family())).isZero();
  }
}
