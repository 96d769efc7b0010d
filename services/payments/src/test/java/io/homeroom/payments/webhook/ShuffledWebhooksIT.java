package io.homeroom.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each told five times, in no order, by many at once: all ends as it would have in order. */
@PaymentsTest
class ShuffledWebhooksIT {
  private static final int PAYMENTS = Boolean.getBoolean("homeroom.long") ? 140 : 12;
  private static final int TIMES = 5;
  private static final int CALLERS = 8;

  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ReceivingNotices receiving;

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void endsAsInOrder() throws Exception {
    List<Till.Asked> paid = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    for (var i = 0; i < PAYMENTS; i++) {
      var asked = till.ask();
      stripe.pay(asked.url());
      var session = stripe.notices(asked.reference()).getLast();
      var intent = session.replaceFirst("(?s).*(pi_\\w+).*", "$1");
      stripe.post("/v1/refunds", "amount=900&payment_intent=" + intent).expect(200);
      stripe.notices(intent).forEach(notice -> notices.addAll(Collections.nCopies(TIMES, notice)));
      paid.add(asked);
    }
    var seed = System.nanoTime();
    Collections.shuffle(notices, new Random(seed));

    var queue = new ConcurrentLinkedQueue<>(notices);
    AtOnce.call(
        CALLERS,
        () -> {
          for (var notice = queue.poll(); notice != null; notice = queue.poll()) {
            stripe.deliver(notice).expect(200);
          }
          return seed;
        });

    Awaitility.await("seed " + seed).atMost(Duration.ofSeconds(60)).until(this::isQuiet);
    for (var asked : paid) {
      assertThat(till.status(asked)).as("seed " + seed).isEqualTo("PAID");
      assertThat(till.booked("CLEARING", asked.reference())).isEqualTo(2500);
      assertThat(till.balance("CUSTOMER", asked.family())).isZero();
      assertThat(givenBack(asked)).as("seed " + seed).isEqualTo(900);
      events.await("payments.payment-refunded.v1", asked.id());
      assertThat(told("payments.payment-succeeded.v1", asked)).isEqualTo(1);
      assertThat(told("payments.payment-refunded.v1", asked)).isEqualTo(1);
    }
  }

  private boolean isQuiet() throws InterruptedException {
    clock.advance(Duration.ofSeconds(30));
    receiving.applyLeft();
    return jdbc.sql("select count(*) from webhook_event where state = 'RECEIVED'")
            .query(Long.class)
            .single()
        == 0;
  }

  private long givenBack(Till.Asked asked) {
    return jdbc.sql("select sum(minor) from refund where checkout_id = ? and state = 'DONE'")
        .param(asked.id())
        .query(Long.class)
        .single();
  }

  private long told(String type, Till.Asked asked) {
    return events.of(type).stream()
        .filter(event -> event.key().equals(asked.id().toString()))
        .count();
  }
}
