package io.homeroom.payments.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.reconciliation.Reconciliation;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Money that came twice for one checkout. */
@PaymentsTest
class SecondPaymentIT {
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired DoingRefunds doing;
  @Autowired Reconciliation reconciliation;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  private Till.Asked paid;
  private String intent;
  private String told;

  /** What paid for another one names this one. */
  @BeforeEach
  void payTwice() {
    paid = till.paid();
    var other = till.ask();
    stripe.pay(other.url());
    told =
        stripe.notices(other.reference()).stream()
            .filter(notice -> notice.contains("checkout.session.completed"))
            .findFirst()
            .orElseThrow()
            .replace(other.reference(), paid.reference());
    intent = told.replaceFirst("(?s).*(pi_\\w+).*", "$1");
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void goesBackOnceHoweverOftenItIsTold() {
    for (var time = 0; time < 3; time++) {
      var again = told.replaceFirst("evt_\\w+", "evt_" + UUID.randomUUID());
      stripe.deliver(again).expect(200);
      Awaitility.await().until(() -> till.applied(again));
      doing.doThem();
    }
    assertThat(givenBack()).isEqualTo(2500);
    assertThat(till.booked("CLEARING", "payment:second:" + intent)).isEqualTo(2500);
    assertThat(till.booked("CLEARING", "whole:second:" + intent)).isEqualTo(-2500);
    assertThat(till.balance("CUSTOMER", paid.family())).isZero();
    assertThat(till.status(paid)).isEqualTo("PAID");
    clock.advance(Duration.ofMinutes(10));
    assertThat(reconciliation.differing()).doesNotContain(intent);
  }

  @Test
  void isSeenByItsFamilyAndSoldToNobody() {
    stripe.deliver(told).expect(200);
    Awaitility.await().until(() -> till.applied(told));
    doing.doThem();
    var seen = seen();
    assertThat(seen).extracting(it -> it.path("refundedMinor").asLong()).containsExactly(2500L, 0L);
    assertThat(seen.getFirst().at("/refunds/0/state").asString()).isEqualTo("done");
    var second = seen.getFirst().path("paymentId").asString();
    events.await("payments.payment-refunded.v1", UUID.fromString(second));
    assertThat(events.of("payments.payment-succeeded.v1"))
        .noneMatch(event -> event.key().equals(second));
  }

  /** The newest first. */
  private List<JsonNode> seen() {
    var list = people.parent(paid.family()).get("/api/payments").expect(200).json();
    return List.copyOf(list.path("items").values());
  }

  private long givenBack() {
    return stripe
        .get("/v1/charges?payment_intent=" + intent)
        .at("/data/0/amount_refunded")
        .asLong();
  }
}
