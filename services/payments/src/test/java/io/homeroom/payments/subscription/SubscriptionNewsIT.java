package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.Forged;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Stripe tells of subscriptions, by its own clock. */
@PaymentsTest
class SubscriptionNewsIT {
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  @Autowired MovableClock clock;
  private final UUID family = UUID.randomUUID();

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void countByStripesClockAndNotByOurs() {
    var id = subscribers.subscribed(family);
    subscribers.await(family, id, "active");
    clock.advance(Duration.ofHours(1));
    var path = Subscribers.PATH + "/" + id + "/cancellation";
    subscribers.parent(family).put(path, Map.of(), null).expect(200);
    var atStripe = subscribers.atStripe(id);
    assertThat(stripe.cancel(atStripe)).isEqualTo(200);
    subscribers.deliver(atStripe);
    subscribers.await(family, id, "ended");
  }

  @Test
  void takeTheTierWhenThePeriodStaysUnpaid() {
    var id = subscribers.subscribed(family);
    subscribers.await(family, id, "active");
    stripe.deliver(later(id, "past_due", 60)).expect(200);
    assertThat(subscribers.await(family, id, "past-due")).contains("\"tier\":\"premium\"");
    stripe.deliver(later(id, "unpaid", 120)).expect(200);
    assertThat(subscribers.await(family, id, "unpaid")).contains("\"tier\":\"free\"");
    subscribers
        .parent(family)
        .post(Subscribers.PATH, Map.of("plan", "premium-yearly"))
        .expect(409, "already-subscribed");
  }

  @Test
  void followThoseWhoPayAnOlderPrice() {
    var id = subscribers.subscribed(family);
    subscribers.await(family, id, "active");
    var price = "unit_amount=1190&currency=usd&recurring[interval]=month";
    stripe
        .post(
            "/v1/prices",
            price + "&lookup_key=premium-monthly&transfer_lookup_key=true&product_data[name]=x")
        .expect(200);
    var atStripe = subscribers.atStripe(id);
    stripe.post("/v1/subscriptions/" + atStripe, "cancel_at_period_end=true").expect(200);
    subscribers.deliver(atStripe);
    assertThat(subscribers.await(family, id, "cancelling")).contains("premium-monthly");
  }

  /** Its last notice, told later and with another status. */
  private String later(UUID id, String status, long seconds) {
    return Forged.later(stripe.notices(subscribers.atStripe(id)), status, seconds);
  }
}
