package io.homeroom.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.Forged;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.AtOnce;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@PaymentsTest
class WebhookIT {
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;
  @Autowired ReceivingNotices receiving;
  @Autowired MeterRegistry meters;

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void refusesWhatStripeHasNotSignedAsItIsOrNotNow() {
    var asked = till.ask();
    stripe.pay(asked.url());
    var notice = stripe.notices(asked.reference()).getLast();
    var now = clock.instant().getEpochSecond();
    var signature = Stripe.signed(notice, now);
    var last = signature.charAt(signature.length() - 1);
    var offByOne = signature.substring(0, signature.length() - 1) + (last == '0' ? '1' : '0');

    stripe.deliver(notice, offByOne).expect(400, "signature-invalid");
    stripe.deliver(notice.replace("2500", "2501"), signature).expect(400, "signature-invalid");
    stripe.deliver(notice + " ", signature).expect(400, "signature-invalid");
    stripe.deliver(notice, Stripe.signed(notice, now - 301)).expect(400, "signature-invalid");
    stripe.deliver(notice, "nonsense").expect(400, "signature-invalid");

    assertThat(stateOf(notice)).isEmpty();
    assertThat(till.status(asked)).isEqualTo("OPEN");
    stripe.deliver(notice, Stripe.signed(notice, now - 298)).expect(200);
    till.awaitStatus(asked, "PAID");
  }

  @Test
  void appliesOnceHoweverOftenItIsTold() throws Exception {
    var asked = till.ask();
    stripe.pay(asked.url());
    var notice = stripe.notices(asked.reference()).getLast();
    AtOnce.call(32, () -> stripe.deliver(notice).expect(200));
    till.awaitStatus(asked, "PAID");
    assertThat(till.booked("CLEARING", asked.reference())).isEqualTo(2500);
    events.await("payments.payment-succeeded.v1", asked.id());
    assertThat(told(asked.id())).isEqualTo(1);
    assertThat(stateOf(notice)).contains("APPLIED");
  }

  @Test
  void letsPaidWinOverExpired() {
    var asked = till.ask();
    stripe.pay(asked.url());
    var paid = stripe.notices(asked.reference()).getLast();
    var expired =
        paid.replace("checkout.session.completed", "checkout.session.expired")
            .replaceFirst("evt_\\w+", "evt_" + UUID.randomUUID());
    stripe.deliver(expired).expect(200);
    till.awaitStatus(asked, "EXPIRED");
    stripe.deliver(paid).expect(200);
    till.awaitStatus(asked, "PAID");
    stripe.deliver(expired.replaceFirst("evt_[\\w-]+", "evt_" + UUID.randomUUID())).expect(200);
    Awaitility.await().until(() -> waiting() == 0);
    assertThat(till.status(asked)).isEqualTo("PAID");
  }

  @Test
  void keepsAndCountsWhatNobodyKnows() {
    var notice = Forged.notice("evt_" + UUID.randomUUID(), "climate.order.delayed");
    stripe.deliver(notice).expect(200);
    Awaitility.await().untilAsserted(() -> assertThat(stateOf(notice)).contains("UNKNOWN"));
    assertThat(new KeptBodies(jdbc, environment).of(idOf(notice))).contains(notice);
    stripe.deliver(notice).expect(200);
    assertThat(counted("climate.order.delayed")).isEqualTo(1);
  }

  private double counted(String type) {
    return meters.get("homeroom.webhooks.unknown").tag("type", type).counter().count();
  }

  @Test
  void appliesWhatAnInstanceThatWentHasLeft() throws Exception {
    var asked = till.ask();
    stripe.pay(asked.url());
    var notice = stripe.notices(asked.reference()).getLast();
    jdbc.sql(
            """
            insert into webhook_event (id, type, payload, received_at, due_at)
            values (?, 'checkout.session.completed', ?, now(), now())
            """)
        .params(idOf(notice), notice)
        .update();
    clock.advance(Duration.ofSeconds(1));
    receiving.applyLeft();
    till.awaitStatus(asked, "PAID");
  }

  private long told(UUID id) {
    return events.of("payments.payment-succeeded.v1").stream()
        .filter(event -> event.key().equals(id.toString()))
        .count();
  }

  private long waiting() {
    return jdbc.sql("select count(*) from webhook_event where state = 'RECEIVED'")
        .query(Long.class)
        .single();
  }

  private Optional<String> stateOf(String notice) {
    return jdbc.sql("select state from webhook_event where id = ?")
        .param(idOf(notice))
        .query(String.class)
        .optional();
  }

  private static String idOf(String notice) {
    return JsonMapper.shared().readTree(notice).path("id").asString();
  }
}
