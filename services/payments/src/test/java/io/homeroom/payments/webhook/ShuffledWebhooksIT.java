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
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Payments that are given back in part, disputed and said to have expired: each notice is told five
 * times, in no order, by many at once, and all ends as it would have in order.
 */
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
    var seed = System.nanoTime();
    var told = new ArrayList<>(repeated(notices));
    Collections.shuffle(told, new Random(seed));

    var queue = new ConcurrentLinkedQueue<>(told);
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
      assertThat(isDisputed(asked)).as("seed " + seed).isFalse();
    }
    for (var dispute : disputes) {
      assertThat(till.booked("DISPUTED", dispute + ":taken")).isEqualTo(2500);
      assertThat(till.booked("DISPUTED", dispute + ":returned")).isEqualTo(-2500);
    }
  }

  private static List<String> repeated(List<String> notices) {
    return notices.stream().flatMap(notice -> Collections.nCopies(TIMES, notice).stream()).toList();
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

  private boolean isQuiet() throws InterruptedException {
    clock.advance(Duration.ofSeconds(30));
    receiving.applyLeft();
    return jdbc.sql("select count(*) from webhook_event where state = 'RECEIVED'")
            .query(Long.class)
            .single()
        == 0;
  }

  private boolean isDisputed(Till.Asked asked) {
    return jdbc.sql("select disputed from checkout where id = ?")
        .param(asked.id())
        .query(Boolean.class)
        .single();
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
