package io.homeroom.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.Till;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a provider tells, each notice often, in no order, by many at once. */
abstract class ShuffledFixture {
  @Autowired Till till;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ReceivingNotices receiving;

  @AfterEach
  void reset() {
    clock.reset();
  }

  /** Until all of it is applied; by which seed it was shuffled. */
  String tell(List<String> notices, int times, int callers, Function<String, Answer> deliver)
      throws Exception {
    var seed = System.nanoTime();
    List<String> told = new ArrayList<>();
    Collections.nCopies(times, notices).forEach(told::addAll);
    Collections.shuffle(told, new Random(seed));
    var queue = new ConcurrentLinkedQueue<>(told);
    AtOnce.call(
        callers,
        () -> {
          for (var notice = queue.poll(); notice != null; notice = queue.poll()) {
            deliver.apply(notice).expect(200);
          }
          return seed;
        });
    Awaitility.await("seed " + seed).atMost(Duration.ofSeconds(60)).until(this::isQuiet);
    return "seed " + seed;
  }

  private boolean isQuiet() throws InterruptedException {
    clock.advance(Duration.ofSeconds(30));
    receiving.applyLeft();
    return jdbc.sql("select count(*) from webhook_event where state = 'RECEIVED'")
            .query(Long.class)
            .single()
        == 0;
  }

  /** Paid once and given back once, and both told once. */
  void isAsInOrder(Till.Asked asked, String seed) {
    assertThat(till.status(asked)).as(seed).isEqualTo("PAID");
    assertThat(till.booked("CLEARING", asked.reference())).as(seed).isEqualTo(2500);
    assertThat(till.balance("CUSTOMER", asked.family())).as(seed).isZero();
    events.await("payments.payment-refunded.v1", asked.id());
    assertThat(told("payments.payment-succeeded.v1", asked)).as(seed).isEqualTo(1);
    assertThat(told("payments.payment-refunded.v1", asked)).as(seed).isEqualTo(1);
    var disputed = jdbc.sql("select disputed from checkout where id = ?").param(asked.id());
    assertThat(disputed.query(Boolean.class).single()).as(seed).isFalse();
  }

  /** What was taken back has come back. */
  void isUndisputed(String dispute, long minor, String seed) {
    assertThat(till.booked("DISPUTED", dispute + ":taken")).as(seed).isEqualTo(minor);
    assertThat(till.booked("DISPUTED", dispute + ":returned")).as(seed).isEqualTo(-minor);
  }

  private long told(String type, Till.Asked asked) {
    return events.of(type).stream()
        .filter(event -> event.key().equals(asked.id().toString()))
        .count();
  }
}
