package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.Locks;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.http.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While Stripe keeps one waiting, nothing waits for one's locks. */
@PaymentsTest
class NoLocksIT {
  private static final int SLOW = 3_000;
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired Locks locks;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void reset() {
    stripe.faults().clear();
  }

  @Test
  void holdsNoneWhileACheckoutIsOpened() {
    var reference = Till.reference();
    var order = till.order(reference, UUID.randomUUID());
    var open =
        during(
            "POST /v1/checkout",
            () -> people.booking().post("/internal/checkouts", order),
            () -> is(reference, "PENDING"));
    assertThat(open.expect(200).json().path("status").asString()).isEqualTo("OPEN");
  }

  @Test
  void holdsNoneWhileACheckoutIsEnded() {
    var asked = till.ask();
    var path = "/internal/checkouts/" + asked.reference() + "/expiry";
    during(
            "POST /v1/checkout",
            () -> people.booking().post(path, Map.of()),
            () -> is(asked.reference(), "ENDING"))
        .expect(200);
    assertThat(till.status(asked)).isEqualTo("EXPIRED");
  }

  @Test
  void holdsNoneWhileASubscriptionIsOpened() {
    var family = UUID.randomUUID();
    var plan = Map.of("plan", "premium-monthly");
    during(
            "POST /v1/checkout",
            () -> people.parent(family).post(Subscribers.PATH, plan),
            () -> count("select count(*) from customer where family_id = ?", family) == 1)
        .expect(201);
  }

  /** What Stripe is slow with; what is done meanwhile; and how one sees that it has begun. */
  private Answer during(String call, Supplier<Answer> asking, BooleanSupplier begun) {
    stripe.faults().add(new Fault(Fault.Kind.SLOW, 0, SLOW, call), 1);
    var answer = CompletableFuture.supplyAsync(asking);
    Awaitility.await().until(begun::getAsBoolean);
    Awaitility.await().atMost(Duration.ofMillis(SLOW / 2)).until(() -> locks.held() == 0);
    assertThat(locks.idleInTransaction()).isZero();
    assertThat(answer).isNotDone();
    return answer.join();
  }

  private boolean is(String reference, String state) {
    return count("select count(*) from checkout where reference || state = ?", reference + state)
        == 1;
  }

  private long count(String sql, Object param) {
    return jdbc.sql(sql).param(param).query(Long.class).single();
  }
}
