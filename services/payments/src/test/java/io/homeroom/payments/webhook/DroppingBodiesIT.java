package io.homeroom.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.Forged;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bodies of webhooks hold the addresses of those who paid. */
@PaymentsTest
class DroppingBodiesIT {
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired MovableClock clock;
  @Autowired DroppingBodies dropping;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void keepsNoBodyOfWhatIsApplied() {
    var paid = till.paid();
    var kept =
        jdbc.sql("select count(*) from webhook_event where payload like '%' || ? || '%'")
            .param(paid.reference());
    Awaitility.await().until(() -> kept.query(Long.class).single() == 0);
  }

  @Test
  void keepsWhatNobodyUnderstandsForAMonth() {
    var id = "evt_" + UUID.randomUUID();
    stripe.deliver(Forged.notice(id, "climate.order.created")).expect(200);
    Awaitility.await().until(() -> one(id, "state").equals("UNKNOWN"));
    clock.advance(Duration.ofDays(29));
    dropping.drop();
    assertThat(one(id, "payload")).contains(id);
    clock.advance(Duration.ofDays(2));
    dropping.drop();
    assertThat(one(id, "payload")).isEmpty();
  }

  private String one(String id, String column) {
    return jdbc.sql("select " + column + " from webhook_event where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }
}
