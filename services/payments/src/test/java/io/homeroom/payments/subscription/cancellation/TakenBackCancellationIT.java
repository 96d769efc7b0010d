package io.homeroom.payments.subscription.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.invoice.Months;
import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.subscription.wish.WishKind;
import io.homeroom.payments.subscription.wish.Wishes;
import io.homeroom.platform.test.MovableClock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family that has cancelled while Stripe was away changes its mind. */
@PaymentsTest
class TakenBackCancellationIT {
  @Autowired Cancelling cancelling;
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  @Autowired Months months;
  @Autowired FulfillingWishes fulfilling;
  @Autowired Wishes wishes;
  @Autowired MovableClock clock;
  private Cancelling.Running plan;

  @BeforeEach
  void subscribe() {
    plan = cancelling.running();
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void goesOnIfStripeDidNotKnow() {
    cancelling.away(plan, 1);
    cancelling.cancel(plan).expect(202);

    var resumed = cancelling.resume(plan).expect(200).json();
    cancelling.later();

    assertThat(Cancelling.status(resumed)).isEqualTo("active");
    goesOn();
  }

  @Test
  void goesOnThoughStripeMayKnowAndIsAwayStill() {
    cancelling.loseAnswer(plan);
    cancelling.cancel(plan).expect(202);
    stripe.faults().clear();
    cancelling.away(plan, 1);
    var resumed = cancelling.resume(plan).expect(202).json();
    assertThat(Cancelling.pending(resumed)).isEqualTo("go-on");
    assertThat(cancelling.isCancelled(plan)).isTrue();

    cancelling.later();

    goesOn();
  }

  @Test
  void goesOnThoughTheCancellationWasUnderWayAndComesLast() {
    var now = clock.instant();
    var wish = wishes.want(plan.id(), WishKind.CANCEL, now, now.plus(Cancelling.LATER));
    cancelling.resume(plan).expect(200);
    fulfilling.fulfil(wish);
    assertThat(cancelling.isCancelled(plan)).isTrue();

    cancelling.later();

    goesOn();
  }

  @Test
  void goesOnThoughACancellationThatWasDoneComesAgainAndLast() {
    var now = clock.instant();
    var wish = wishes.want(plan.id(), WishKind.CANCEL, now, now.plus(Cancelling.LATER));
    fulfilling.fulfil(wish);
    cancelling.resume(plan).expect(200);
    fulfilling.fulfil(wish);
    assertThat(cancelling.isCancelled(plan)).isTrue();

    cancelling.later();

    goesOn();
  }

  @Test
  void endsThoughItWasResumedInBetweenAndThatComesLast() {
    cancelling.cancel(plan).expect(200);
    var now = clock.instant();
    var wish = wishes.want(plan.id(), WishKind.GO_ON, now, now.plus(Cancelling.LATER));
    fulfilling.fulfil(wish);
    cancelling.cancel(plan).expect(200);
    fulfilling.fulfil(wish);
    assertThat(cancelling.isCancelled(plan)).isFalse();

    cancelling.later();

    ends();
  }

  @Test
  void endsThoughItWasResumedInBetweenAndThatIsNeverAnswered() {
    cancelling.cancel(plan).expect(200);
    var now = clock.instant();
    var wish = wishes.want(plan.id(), WishKind.GO_ON, now, now.plus(Cancelling.LATER));
    cancelling.cancel(plan).expect(200);
    cancelling.loseAnswer(plan);
    assertThatThrownBy(() -> fulfilling.fulfil(wish)).isInstanceOf(ProviderAway.class);
    assertThat(cancelling.isCancelled(plan)).isFalse();

    cancelling.later();

    ends();
  }

  @Test
  void goesOnOnceStripeIsBack() {
    cancelling.cancel(plan).expect(200);
    cancelling.away(plan, 1);
    var resumed = cancelling.resume(plan).expect(202).json();
    assertThat(Cancelling.status(resumed)).isEqualTo("cancelling");
    assertThat(Cancelling.pending(resumed)).isEqualTo("go-on");

    cancelling.later();

    goesOn();
  }

  @Test
  void goesOnThoughTheAnswerIsLost() {
    cancelling.cancel(plan).expect(200);
    cancelling.loseAnswer(plan);
    cancelling.resume(plan).expect(202);

    cancelling.later();

    goesOn();
  }

  @Test
  void endsIfStripeRefusesToGoOn() {
    cancelling.cancel(plan).expect(200);
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 400, 0, plan.update()), 1);
    cancelling.resume(plan).expect(422, "provider-refused");

    cancelling.later();

    ends();
  }

  @Test
  void changesAndPausesNothingWhileStripeIsAway() {
    var yearly = Map.of("plan", "premium-yearly");
    var parent = subscribers.parent(plan.family());
    var month = months.known();
    var box = subscribers.atStripe(month.subscription());
    var pause = Subscribers.PATH + "/" + month.subscription() + "/pause";
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "GET /v1/subscriptions/"), 1);
    parent.put(plan.path() + "/plan", yearly, null).expect(503, "service-unavailable");
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "POST /v1/subscriptions/" + box), 1);
    subscribers
        .parent(month.family())
        .put(pause, Map.of(), null)
        .expect(503, "service-unavailable");
    cancelling.later();

    assertThat(cancelling.seen(plan).path("plan").asString()).isEqualTo("premium-monthly");
    assertThat(subscribers.newest(month.family()).path("paused").asBoolean()).isFalse();
    var known = stripe.get("/v1/subscriptions/" + box);
    assertThat(known.path("pause_collection").path("behavior").isMissingNode()).isTrue();
  }

  @Test
  void changesNoPlanThatIsToBeCancelled() {
    cancelling.away(plan, 1);
    cancelling.cancel(plan).expect(202);
    subscribers
        .parent(plan.family())
        .put(plan.path() + "/plan", Map.of("plan", "premium-yearly"), null)
        .expect(409, "cancellation-pending");
  }

  private void ends() {
    assertThat(cancelling.isCancelled(plan)).isTrue();
    assertThat(Cancelling.status(cancelling.seen(plan))).isEqualTo("cancelling");
    assertThat(Cancelling.pending(cancelling.seen(plan))).isEmpty();
  }

  private void goesOn() {
    assertThat(cancelling.isCancelled(plan)).isFalse();
    assertThat(Cancelling.status(cancelling.seen(plan))).isEqualTo("active");
    assertThat(Cancelling.pending(cancelling.seen(plan))).isEmpty();
  }
}
