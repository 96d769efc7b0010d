package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Charles has left, and what Stripe told of the end of what he paid for is lost. */
@PaymentsTest
class LostEndIT {
  private static final Duration A_PERIOD = Duration.ofDays(32);
  @Autowired People people;
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  @Autowired MovableClock clock;
  @Autowired Leaving leaving;
  private final UUID family = UUID.randomUUID();
  private final UUID charles = UUID.randomUUID();
  private String atStripe = "";
  private String customer = "";

  @BeforeEach
  void leave() {
    var id = subscribers.subscribed(people.parent(charles, family), Subscribers.CARD);
    subscribers.await(family, id, "active");
    atStripe = subscribers.atStripe(id);
    customer = stripe.get("/v1/subscriptions/" + atStripe).path("customer").asString();
    leaving.left(family, charles);
    leaving.letGo(family, charles);
    subscribers.await(family, id, "cancelling");
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void isAskedFor() {
    stripe.cancel(atStripe);
    clock.advance(A_PERIOD);
    leaving.awaitDone(family, charles);
    assertThat(subscribers.status(family)).isEqualTo("ended");
    assertThat(stripe.get("/v1/customers/" + customer).path("deleted").asBoolean(false)).isTrue();
  }

  @Test
  void keepsNobodyElseWaitingWhileStripeIsAway() {
    stripe.cancel(atStripe);
    clock.advance(A_PERIOD);
    stripe
        .faults()
        .add(new Fault(Fault.Kind.ERROR, 503, 0, "DELETE /v1/subscriptions/" + atStripe), 1);
    leaving.again();
    assertThat(subscribers.status(family)).isEqualTo("cancelling");
    assertThat(leaving.isDueLater(family, charles)).isTrue();
    leaving.tryAgain();
    leaving.awaitDone(family, charles);
    assertThat(subscribers.status(family)).isEqualTo("ended");
  }

  @Test
  void isMadeUpForThoughTheCustomerIsGoneToo() {
    assertThat(stripe.delete("/v1/customers/" + customer)).isEqualTo(200);
    clock.advance(A_PERIOD);
    leaving.awaitDone(family, charles);
    assertThat(subscribers.status(family)).isEqualTo("ended");
  }
}
