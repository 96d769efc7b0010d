package io.homeroom.payments.subscription.cancellation;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** Families that cancel what they have subscribed to, and Stripe that may be away. */
@TestComponent
public class Cancelling {
  static final Duration LATER = Duration.ofMinutes(2);
  private final Subscribers subscribers;
  private final Stripe stripe;
  private final FulfillingWishes fulfilling;
  private final MovableClock clock;

  /** A subscription that runs. */
  record Running(UUID family, UUID id, String atStripe) {
    String path() {
      return Subscribers.PATH + "/" + id;
    }

    String update() {
      return "POST /v1/subscriptions/" + atStripe;
    }
  }

  Cancelling(
      Subscribers subscribers, Stripe stripe, FulfillingWishes fulfilling, MovableClock clock) {
    this.subscribers = subscribers;
    this.stripe = stripe;
    this.fulfilling = fulfilling;
    this.clock = clock;
  }

  /** A plan that is paid for. */
  Running running() {
    var family = UUID.randomUUID();
    var id = subscribers.subscribed(family);
    subscribers.await(family, id, "active");
    return new Running(family, id, subscribers.atStripe(id));
  }

  void away(Running plan, int times) {
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, plan.update()), times);
  }

  /** The next answer does not arrive, though it is done; the library asks twice. */
  void loseAnswer(Running plan) {
    stripe.faults().add(new Fault(Fault.Kind.LOST, 0, 0, plan.update()), 2);
  }

  /** Stripe is back, and what is due is done. */
  void later() {
    stripe.faults().clear();
    clock.advance(LATER);
    fulfilling.fulfilThem();
  }

  Answer cancel(Running plan) {
    return subscribers.parent(plan.family()).put(plan.path() + "/cancellation", Map.of(), null);
  }

  Answer resume(Running plan) {
    return subscribers.parent(plan.family()).delete(plan.path() + "/cancellation");
  }

  JsonNode seen(Running plan) {
    return subscribers.newest(plan.family());
  }

  boolean isCancelled(Running plan) {
    return stripe
        .get("/v1/subscriptions/" + plan.atStripe())
        .path("cancel_at_period_end")
        .asBoolean();
  }

  /** How often Stripe has told that it changed. */
  long timesTold(Running plan) {
    return stripe.notices(plan.atStripe()).stream()
        .filter(notice -> notice.contains("customer.subscription.updated"))
        .count();
  }

  static String status(JsonNode subscription) {
    return subscription.path("status").asString();
  }

  static String pending(JsonNode subscription) {
    return subscription.path("pending").asString("");
  }
}
