package io.homeroom.payments.subscription.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.platform.test.http.Client;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Months that a family leaves out. */
@PaymentsTest
class PauseIT {
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Subscribers subscribers;
  private final UUID family = UUID.randomUUID();
  private Client parent;

  @BeforeEach
  void signIn() {
    parent = people.parent(family);
  }

  @Test
  void leavesOutTheNextMonths() {
    var path = pauseOf(box());
    parent.put(path, Map.of("months", 0), null).expect(400);
    var paused = parent.put(path, Map.of("months", 1), null).expect(200).json();
    assertThat(paused.path("paused").asBoolean()).isTrue();
    var until = Instant.parse(paused.path("until").asString());
    assertThat(Instant.parse(paused.path("pausedUntil").asString()))
        .isEqualTo(until.plus(Duration.ofDays(4)));
    var on = parent.delete(path).expect(200).json();
    assertThat(on.path("paused").asBoolean()).isFalse();
    assertThat(on.path("pausedUntil").isNull()).isTrue();
  }

  @Test
  void isFollowedWhenItIsEndedAtStripe() {
    var id = box();
    parent.put(pauseOf(id), Map.of(), null).expect(200);
    assertThat(subscribers.newest(family).path("pausedUntil").isNull()).isTrue();
    var atStripe = subscribers.atStripe(id);
    stripe.post("/v1/subscriptions/" + atStripe, "pause_collection=").expect(200);
    stripe.deliver(stripe.notices(atStripe).getLast()).expect(200);
    Awaitility.await().until(() -> !subscribers.newest(family).path("paused").asBoolean());
  }

  @Test
  void isOfProductsOfTheFamilyAlone() {
    var id = box();
    var stranger = people.parent(UUID.randomUUID());
    stranger.put(pauseOf(id), Map.of(), null).expect(404);
    stranger.delete(pauseOf(id)).expect(404);
    var plan = Map.of("plan", "premium-yearly");
    parent
        .put(Subscribers.PATH + "/" + id + "/plan", plan, null)
        .expect(422, "product-has-no-plan");
    var tier = subscribers.subscribed(family);
    subscribers.await(family, tier, "active");
    parent.put(pauseOf(tier), Map.of(), null).expect(422, "only-products-pause");
  }

  private UUID box() {
    var order = subscribers.box("box:" + UUID.randomUUID(), family, UUID.randomUUID());
    var begun = people.marketplace().post("/internal/subscriptions", order).expect(200).json();
    var id = subscribers.paid(begun, Subscribers.CARD);
    Awaitility.await().until(() -> subscribers.status(family), "active"::equals);
    return id;
  }

  private static String pauseOf(UUID id) {
    return Subscribers.PATH + "/" + id + "/pause";
  }
}
