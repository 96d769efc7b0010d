package io.homeroom.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PayPal;
import io.homeroom.payments.PayPalTill;
import io.homeroom.payments.PaymentsTest;
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

@PaymentsTest
class ShuffledPayPalIT {
  private static final int PAYMENTS = 6;
  private static final int TIMES = 3;
  @Autowired PayPal payPal;
  @Autowired PayPalTill till;
  @Autowired Till books;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ReceivingNotices receiving;

  @AfterEach
  void reset() {
    clock.reset();
  }

  /** Paid, given back in part by hand, and some of it reversed, each told often and in no order. */
  @Test
  void endsAsInOrderWhateverTheOrder() throws Exception {
    List<Till.Asked> paid = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    List<String> reversals = new ArrayList<>();
    for (var i = 0; i < PAYMENTS; i++) {
      var asked = till.paid();
      var capture = payPal.captureAt(asked.url()).path("id").asString();
      payPal.move(capture, "act=refund&amount=9.00");
      if (i % 2 == 0) {
        reversals.add(payPal.move(capture, "act=reverse").path("id").asString());
      }
      notices.addAll(payPal.notices(asked.reference()));
      notices.addAll(payPal.notices("/captures/" + capture));
      paid.add(asked);
    }
    var seed = System.nanoTime();
    var told = new ArrayList<String>();
    Collections.nCopies(TIMES, notices).forEach(told::addAll);
    Collections.shuffle(told, new Random(seed));
    var queue = new ConcurrentLinkedQueue<>(told);
    AtOnce.call(
        4,
        () -> {
          for (var notice = queue.poll(); notice != null; notice = queue.poll()) {
            payPal.deliver(notice).expect(200);
          }
          return seed;
        });
    Awaitility.await("seed " + seed).atMost(Duration.ofSeconds(60)).until(this::isQuiet);

    for (var asked : paid) {
      assertThat(books.status(asked)).as("seed " + seed).isEqualTo("PAID");
      assertThat(books.booked("CLEARING", asked.reference())).isEqualTo(2500);
      assertThat(books.balance("CUSTOMER", asked.family())).isZero();
      events.await("payments.payment-refunded.v1", asked.id());
      assertThat(told("payments.payment-succeeded.v1", asked)).isEqualTo(1);
      assertThat(told("payments.payment-refunded.v1", asked)).isEqualTo(1);
    }
    for (var reversal : reversals) {
      assertThat(books.booked("DISPUTED", reversal + ":taken")).isEqualTo(1600);
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

  private long told(String type, Till.Asked asked) {
    return events.of(type).stream()
        .filter(event -> event.key().equals(asked.id().toString()))
        .count();
  }
}
