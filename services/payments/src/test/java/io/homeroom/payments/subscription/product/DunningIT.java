package io.homeroom.payments.subscription.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.Forged;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.RecordedEvent;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Months of a box that its card does not pay; everything is told twice. */
@PaymentsTest
class DunningIT {
  private static final String CHANGED = "payments.product-subscription-changed.v1";
  private static final String PERIOD_PAID = "payments.period-paid.v1";
  private static final String PAYS_ONCE = "4000000000000341";
  private static final long SUPPLIERS_PART = 2691;
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired Subscribers subscribers;
  @Autowired EventRecorder events;
  private final UUID family = UUID.randomUUID();
  private final UUID supplier = UUID.randomUUID();
  private final Set<String> delivered = new HashSet<>();
  private UUID id;
  private String atStripe;
  private Duration passed = Duration.ZERO;

  @BeforeEach
  void payTheFirstMonth() {
    var order = subscribers.box("box:" + UUID.randomUUID(), family, supplier);
    var begun = people.marketplace().post("/internal/subscriptions", order).expect(200).json();
    id = subscribers.paid(begun, PAYS_ONCE);
    atStripe = subscribers.atStripe(id);
    delivered.addAll(stripe.notices(atStripe));
    awaitTold("active", 1);
  }

  @Test
  void isToldAndEndsWhenTheMonthIsPaid() {
    pass(32);
    awaitTold("past-due", 1);
    pass(3);
    awaitTold("past-due", 2);
    assertThat(paidMonths()).isEqualTo(1);

    stripe.post(subscribers.portal(family), "act=card&card=" + Subscribers.CARD);
    pass(5);
    awaitTold("active", 2);
    Awaitility.await().until(() -> paidMonths() == 2);
    assertThat(till.balance("SUPPLIER_PAYABLE", supplier)).isEqualTo(-2 * SUPPLIERS_PART);
    assertThat(till.balance("CUSTOMER", family)).isZero();
  }

  @Test
  void isGivenUpInTheEnd() {
    for (var days : new int[] {32, 3, 5, 7}) {
      pass(days);
    }
    awaitTold("past-due", 3);
    awaitTold("ended", 1);
    assertThat(subscribers.status(family)).isEqualTo("ended");
    assertThat(paidMonths()).isEqualTo(1);
    assertThat(till.balance("SUPPLIER_PAYABLE", supplier)).isEqualTo(-SUPPLIERS_PART);
    assertThat(till.balance("CUSTOMER", family)).isZero();
  }

  /** Stripe's events carry the time of the machine, and not that of the customer. */
  private void pass(int days) {
    var customer = stripe.get("/v1/subscriptions/" + atStripe).path("customer").asString();
    stripe.post("/_clocks/" + customer, "days=" + days).expect(200);
    passed = passed.plusDays(days);
    for (var notice : stripe.notices(atStripe)) {
      if (delivered.add(notice)) {
        var later = Forged.later(notice, passed);
        stripe.deliver(later).expect(200);
        stripe.deliver(later).expect(200);
        Awaitility.await().until(() -> till.applied(later));
      }
    }
  }

  private void awaitTold(String status, int times) {
    Awaitility.await().until(() -> told(status) == times);
  }

  private long told(String status) {
    return of(CHANGED).filter(json -> json.contains("\"status\":\"" + status + "\"")).count();
  }

  private long paidMonths() {
    return of(PERIOD_PAID).count();
  }

  private Stream<String> of(String type) {
    return events.of(type).stream()
        .filter(event -> event.key().equals(id.toString()))
        .peek(EventSchemas.ofThisModule()::check)
        .map(RecordedEvent::json);
  }
}
