package io.homeroom.payments.webhook;

import io.homeroom.payments.PayPal;
import io.homeroom.payments.PayPalTill;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Till;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Paid, given back in part by hand, and some of it reversed and returned. */
@PaymentsTest
class ShuffledPayPalIT extends ShuffledFixture {
  private static final int PAYMENTS = 6;
  private static final int TIMES = 3;
  private static final int CALLERS = 4;
  @Autowired PayPal payPal;
  @Autowired PayPalTill desk;

  @Test
  void endsAsInOrderWhateverTheOrder() throws Exception {
    List<Till.Asked> paid = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    List<String> reversals = new ArrayList<>();
    for (var i = 0; i < PAYMENTS; i++) {
      var asked = desk.paid();
      var capture = payPal.captureAt(asked.url()).path("id").asString();
      payPal.move(capture, "act=refund&amount=9.00");
      if (i % 2 == 0) {
        reversals.add(payPal.move(capture, "act=reverse").path("id").asString());
        payPal.move(reversals.getLast(), "act=return");
      }
      notices.addAll(payPal.notices(asked.reference()));
      notices.addAll(payPal.notices(capture));
      paid.add(asked);
    }

    var seed = tell(notices, TIMES, CALLERS, payPal::deliver);

    paid.forEach(asked -> isAsInOrder(asked, seed));
    reversals.forEach(reversal -> isUndisputed(reversal, 1600, seed));
  }
}
