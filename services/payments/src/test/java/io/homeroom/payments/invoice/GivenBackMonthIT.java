package io.homeroom.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months.Month;
import java.util.ArrayList;
import java.util.Collections;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Months that somebody gives back by hand, at Stripe. */
@PaymentsTest
class GivenBackMonthIT {
  private static final String REFUNDED = "payments.period-refunded.v1";
  @Autowired Months months;
  @Autowired Stripe stripe;
  @Autowired Till till;
  private Month month;

  @BeforeEach
  void pay() {
    month = months.known();
  }

  @Test
  void areToldEachTimeSomethingIsGivenBackAndOnce() {
    var part = refund(1000);
    months.tell(part);
    months.tell(part);
    awaitTold(1);
    assertThat(months.told(month, REFUNDED).getFirst())
        .contains("\"minor\":1000", "\"full\":false", month.invoice());

    months.tell(refund(1990));
    awaitTold(2);
    assertThat(months.told(month, REFUNDED).getLast()).contains("\"minor\":2990", "\"full\":true");
    assertThat(till.balance("SUPPLIER_PAYABLE", month.supplier())).isZero();
    assertThat(till.balance("CUSTOMER", month.family())).isZero();
  }

  @Test
  void areToldInWholeOnceInWhateverOrderTheirPartsAre() {
    var notices = stripe.notices(refund(1000));
    notices.addAll(stripe.notices(refund(1990)));
    var again = new ArrayList<>(notices);
    again.addAll(notices);
    Collections.shuffle(again);
    again.forEach(notice -> stripe.deliver(notice).expect(200));
    awaitTold(2);
    assertThat(months.told(month, REFUNDED))
        .filteredOn(told -> told.contains("\"full\":true"))
        .hasSize(1);
  }

  private String refund(long minor) {
    return stripe
        .post("/v1/refunds", "amount=" + minor + "&payment_intent=" + month.payment())
        .expect(200)
        .json()
        .path("id")
        .asString();
  }

  private void awaitTold(int times) {
    Awaitility.await().until(() -> months.told(month, REFUNDED).size() == times);
  }
}
