package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.stripe.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While Stripe keeps one waiting, nothing waits for one's locks. */
@PaymentsTest
class NoLocksIT {
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void reset() {
    stripe.faults().clear();
  }

  @Test
  void holdsNoneDuringACall() throws Exception {
    stripe.faults().add(new Fault(Fault.Kind.SLOW, 0, 3_000, "POST /v1/checkout"), 1);
    var reference = Till.reference();
    var order = till.order(reference, UUID.randomUUID());
    var asking =
        CompletableFuture.supplyAsync(() -> people.booking().post("/internal/checkouts", order));

    Awaitility.await().until(() -> isKept(reference));
    Awaitility.await().until(() -> locks() == 0);
    assertThat(asking).isNotDone();
    assertThat(nobodyElseWaitsFor(reference)).isEqualTo(1);
    assertThat(asking.get(10, TimeUnit.SECONDS).expect(200).json().path("status").asString())
        .isEqualTo("OPEN");
  }

  private boolean isKept(String reference) {
    return jdbc.sql("select count(*) from checkout where reference = ?")
            .param(reference)
            .query(Long.class)
            .single()
        == 1;
  }

  /** Held by others on tables of payments. */
  private long locks() {
    return jdbc.sql(
            """
            select count(*) from pg_locks l join pg_class c on c.oid = l.relation
            where l.database = (select oid from pg_database where datname = current_database())
              and l.pid <> pg_backend_pid()
              and c.relname in ('checkout', 'refund', 'webhook_event', 'ledger_entry')
            """)
        .query(Long.class)
        .single();
  }

  /** Fails at once if somebody has it. */
  private int nobodyElseWaitsFor(String reference) {
    return jdbc.sql("select 1 from checkout where reference = ? for update nowait")
        .param(reference)
        .query(Integer.class)
        .list()
        .size();
  }
}
