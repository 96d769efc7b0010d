package io.homeroom.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Payments that are given back in part, disputed and said to have expired. */
@PaymentsTest
class ShuffledWebhooksIT extends ShuffledFixture {
  private static final int PAYMENTS = Boolean.getBoolean("homeroom.long") ? 140 : 12;
  private static final int TIMES = 5;
  private static final int CALLERS = 8;
  @Autowired Stripe stripe;

  @Test
  void endsAsInOrder() throws Exception {
    List<Till.Asked> paid = new ArrayList<>();
    List<String> disputes = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    for (var i = 0; i < PAYMENTS; i++) {
      var asked = till.ask();
      stripe.pay(asked.url());
      var session = stripe.notices(asked.reference()).getLast();
      var intent = session.replaceFirst("(?s).*(pi_\\w+).*", "$1");
      stripe.post("/v1/refunds", "amount=900&payment_intent=" + intent).expect(200);
      if (i % 3 == 0) {
        disputes.add(disputedAndWon());
      }
      notices.add(expired(session));
      notices.addAll(stripe.notices(intent));
      paid.add(asked);
    }
    assertThat(notices).hasSizeGreaterThanOrEqualTo(PAYMENTS * 8);

    var seed = tell(notices, TIMES, CALLERS, stripe::deliver);

    for (var asked : paid) {
      isAsInOrder(asked, seed);
      assertThat(givenBack(asked)).as(seed).isEqualTo(900);
    }
    disputes.forEach(dispute -> isUndisputed(dispute, 2500, seed));
  }

  /** What was paid is also told to have ended. */
  private static String expired(String paid) {
    return paid.replace("checkout.session.completed", "checkout.session.expired")
        .replaceFirst("evt_\\w+", "evt_" + UUID.randomUUID());
  }

  /** Of the newest charge. */
  private String disputedAndWon() {
    var charge = stripe.get("/v1/charges?limit=1").at("/data/0/id").asString();
    var dispute = stripe.post("/_disputes/" + charge, "").expect(200).json().path("id").asString();
    stripe.post("/_disputes/" + dispute, "status=won").expect(200);
    return dispute;
  }

  private long givenBack(Till.Asked asked) {
    return jdbc.sql("select sum(minor) from refund where checkout_id = ? and state = 'DONE'")
        .param(asked.id())
        .query(Long.class)
        .single();
  }
}
