package io.homeroom.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.Forged;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

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
  void leaveTheirSupplierNothingInHoweverManyParts() {
    for (var part : List.of(997L, 997L, 996L)) {
      months.tell(refund(part));
    }
    awaitTold(3);
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

  @Test
  void areNotIfTheirMoneyHasComeBackBefore() {
    var created = stripe.notices(refund(1000)).getFirst();
    stripe.deliver(Forged.failed(created)).expect(200);
    Till.soon().until(() -> till.booked("REFUNDS", "not-owed:provider:" + idOf(created)) != 0);
    stripe.deliver(created).expect(200);
    Till.soon().until(() -> till.applied(created));
    months.tell(refund(1990));
    awaitTold(1);
    assertThat(months.told(month, REFUNDED).getFirst())
        .contains("\"minor\":1990", "\"full\":false");
  }

  private String refund(long minor) {
    return stripe
        .post("/v1/refunds", "amount=" + minor + "&payment_intent=" + month.payment())
        .expect(200)
        .json()
        .path("id")
        .asString();
  }

  private static String idOf(String notice) {
    return JsonMapper.shared().readTree(notice).at("/data/object/id").asString();
  }

  private void awaitTold(int times) {
    Till.soon().until(() -> months.told(month, REFUNDED).size() == times);
  }
}
