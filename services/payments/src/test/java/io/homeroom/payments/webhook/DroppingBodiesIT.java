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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of webhooks hold the addresses of those who paid. */
@PaymentsTest
class DroppingBodiesIT {
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired MovableClock clock;
  @Autowired DroppingBodies dropping;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;

  private KeptBodies bodies;

  @BeforeEach
  void prepare() {
    bodies = new KeptBodies(jdbc, environment);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void keepsNoBodyOfWhatIsApplied() {
    var paid = till.paid();
    var id = idOf(stripe.notices(paid.reference()).getLast());
    Awaitility.await().until(() -> state(id).equals("APPLIED"));
    assertThat(bodies.of(id)).isEmpty();
  }

  @Test
  void keepsWhatNobodyUnderstandsForAMonth() {
    var id = "evt_" + UUID.randomUUID();
    var notice = Forged.notice(id, "climate.order.created");
    stripe.deliver(notice).expect(200);
    Awaitility.await().until(() -> state(id).equals("UNKNOWN"));
    clock.advance(Duration.ofDays(29));
    dropping.drop();
    assertThat(bodies.of(id)).contains(notice);
    clock.advance(Duration.ofDays(2));
    dropping.drop();
    assertThat(bodies.of(id)).isEmpty();
  }

  private static String idOf(String notice) {
    return JsonMapper.shared().readTree(notice).path("id").asString();
  }

  private String state(String id) {
    return jdbc.sql("select state from webhook_event where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }
}
