package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A subscription that is cancelled while its card is declined. */
@PaymentsTest
class CancelledUnpaidIT {
  private static final String PAYS_ONCE = "4000000000000341";
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  private final UUID family = UUID.randomUUID();
  private UUID id;
  private String atStripe;
  private String portal;

  @BeforeEach
  void payTheFirstMonth() {
    id = subscribers.subscribed(subscribers.parent(family), PAYS_ONCE);
    subscribers.await(family, id, "active");
    atStripe = subscribers.atStripe(id);
    portal = subscribers.portal(family);
    awaitNextSecond();
    pass(32);
  }

  @Test
  void endsAtOnceAndTakesNothingAfterwards() {
    subscribers.deliver(atStripe);
    subscribers.await(family, id, "past-due");

    assertThat(cancel()).isEqualTo("ended");

    takeAnotherCard();
    pass(15);
    subscribers.deliver(atStripe);
    subscribers.await(family, id, "ended");
    assertThat(timesPaid()).isEqualTo(1);
  }

  @Test
  void endsAtOnceThoughNobodyHasToldYetThatItIsUnpaid() {
    assertThat(subscribers.status(family)).isEqualTo("active");

    assertThat(cancel()).isEqualTo("ended");
  }

  @Test
  void keepsAMonthThatWasPaidAfterAll() {
    subscribers.deliver(atStripe);
    subscribers.await(family, id, "past-due");
    takeAnotherCard();
    pass(3);

    assertThat(cancel()).isEqualTo("cancelling");
    assertThat(timesPaid()).isEqualTo(2);
  }

  private String cancel() {
    var path = Subscribers.PATH + "/" + id + "/cancellation";
    return subscribers
        .parent(family)
        .put(path, Map.of(), null)
        .expect(200)
        .json()
        .path("status")
        .asString();
  }

  private void takeAnotherCard() {
    stripe.post(portal, "act=card&card=" + Subscribers.CARD);
  }

  private void pass(int days) {
    stripe.post("/_clocks/" + customer(), "days=" + days).expect(200);
  }

  private long timesPaid() {
    var customer = customer();
    return stripe
        .get("/v1/charges?limit=100")
        .path("data")
        .valueStream()
        .filter(charge -> charge.path("customer").asString().equals(customer))
        .filter(charge -> charge.path("paid").asBoolean())
        .count();
  }

  private String customer() {
    return stripe.get("/v1/subscriptions/" + atStripe).path("customer").asString();
  }

  /** What Stripe tells of the same second is told apart by what outdoes what. */
  private static void awaitNextSecond() {
    var second = Instant.now().getEpochSecond();
    Awaitility.await().until(() -> Instant.now().getEpochSecond() > second);
  }
}
