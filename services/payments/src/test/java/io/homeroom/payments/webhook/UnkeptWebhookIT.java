package io.homeroom.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PayPal;
import io.homeroom.payments.PayPalTill;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.http.Answer;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What cannot be kept is not taken, and told again. */
@PaymentsTest
class UnkeptWebhookIT {
  @Autowired Stripe stripe;
  @Autowired PayPal payPal;
  @Autowired Till till;
  @Autowired PayPalTill payPalTill;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void isToldAgainByStripeAndAppliedOnce() {
    var asked = till.ask();
    stripe.pay(asked.url());
    var notice = stripe.notices(asked.reference()).getLast();

    whileNothingCanBeKept(() -> stripe.deliver(notice)).expect(503, "service-unavailable");
    assertThat(till.status(asked)).isEqualTo("OPEN");

    stripe.deliver(notice).expect(200);
    stripe.deliver(notice).expect(200);
    till.awaitStatus(asked, "PAID");
    assertThat(till.booked("CLEARING", asked.reference())).isEqualTo(2500);
  }

  @Test
  void isToldAgainByPayPalAndAppliedOnce() {
    var asked = payPalTill.ask();
    payPal.agree(asked.url());
    var notice = payPal.notices(asked.reference()).getLast();

    whileNothingCanBeKept(() -> payPal.deliver(notice)).expect(503, "service-unavailable");
    assertThat(till.status(asked)).isEqualTo("OPEN");

    payPal.deliver(notice).expect(200);
    Awaitility.await().until(() -> payPalTill.askAgain(asked), "PAID"::equals);
    assertThat(till.booked("CLEARING", asked.reference())).isEqualTo(2500);
  }

  private Answer whileNothingCanBeKept(Supplier<Answer> telling) {
    return transaction.execute(
        _ -> {
          jdbc.sql("lock table webhook_event in share mode").update();
          return telling.get();
        });
  }
}
