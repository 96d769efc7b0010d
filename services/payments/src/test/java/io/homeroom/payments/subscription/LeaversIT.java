package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.Forged;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Client;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Charles pays for what the family subscribes to, and leaves; Ada stays. */
@PaymentsTest
class LeaversIT {
  private static final String PATH = Subscribers.PATH;
  private static final Map<String, String> YEARLY = Map.of("plan", "premium-yearly");
  @Autowired People people;
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  @Autowired MovableClock clock;
  @Autowired Leaving leaving;
  private final UUID family = UUID.randomUUID();
  private final UUID charles = UUID.randomUUID();
  private Client ofCharles;
  private Client ofAda;

  @BeforeEach
  void signIn() {
    ofCharles = people.parent(charles, family);
    ofAda = people.parent(UUID.randomUUID(), family);
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void areChargedNoMoreHoweverOftenThatIsTold() {
    var id = subscribed();
    for (var time = 0; time < 5; time++) {
      leaving.left(family, charles);
      leaving.letGo(family, charles);
    }
    assertThat(subscribers.await(family, id, "cancelling"))
        .contains("\"payerLeft\":true", "\"tier\":\"premium\"");
    awaitWithoutCard(id);
    assertThat(atStripe(id).path("cancel_at_period_end").asBoolean(false)).isTrue();
    ofAda.put(PATH + "/" + id + "/plan", YEARLY, null).expect(409, "paid-by-another");
    ofAda.delete(PATH + "/" + id + "/cancellation").expect(409, "paid-by-another");
  }

  @Test
  void areChargedNoMoreWhenTheirAccountIsClosed() {
    var id = subscribed();
    leaving.closed(family, charles);
    leaving.letGo(family, charles);
    subscribers.await(family, id, "cancelling");
    awaitWithoutCard(id);
  }

  @Test
  void areForgottenAtStripeOnceWhatTheyPaidHasEnded() {
    var id = subscribed();
    var customer = atStripe(id).path("customer").asString();
    leaving.left(family, charles);
    leaving.letGo(family, charles);
    subscribers.await(family, id, "cancelling");
    awaitWithoutCard(id);
    assertThat(stripe.get("/v1/customers/" + customer).has("deleted")).isFalse();
    stripe.cancel(subscribers.atStripe(id));
    subscribers.deliver(subscribers.atStripe(id));
    subscribers.await(family, id, "ended");
    leaving.awaitDone(family, charles);
    assertThat(stripe.get("/v1/customers/" + customer).path("deleted").asBoolean(false)).isTrue();
  }

  @Test
  void areChargedNoMoreThoughTheyPaidBeforeAnybodyKnew() {
    var begun = ofCharles.post(PATH, Map.of("plan", "premium-monthly")).expect(201).json();
    assertThat(stripe.pay(begun.path("url").asString(), Subscribers.CARD)).isEqualTo(303);
    leaving.left(family, charles);
    leaving.letGo(family, charles);
    var id = UUID.fromString(begun.path("subscriptionId").asString());
    subscribers.deliver(id.toString());
    subscribers.await(family, id, "active");
    leaving.again();
    subscribers.await(family, id, "cancelling");
    awaitWithoutCard(id);
  }

  @Test
  void cannotPayOnThePageTheyHadOpen() {
    var begun = ofCharles.post(PATH, Map.of("plan", "premium-monthly")).expect(201).json();
    leaving.left(family, charles);
    leaving.awaitDone(family, charles);
    assertThat(stripe.pay(begun.path("url").asString(), Subscribers.CARD)).isEqualTo(200);
    assertThat(subscribers.status(family)).isEqualTo("ended");
    ofCharles.post(PATH, YEARLY).expect(404);
  }

  @Test
  void oweNothingForWhatCouldNotBeCharged() {
    var id = subscribed();
    var atStripe = subscribers.atStripe(id);
    stripe.deliver(Forged.later(stripe.notices(atStripe), "past_due", 60)).expect(200);
    subscribers.await(family, id, "past-due");
    leaving.left(family, charles);
    leaving.letGo(family, charles);
    Awaitility.await().until(() -> atStripe(id).path("status").asString(), "canceled"::equals);
  }

  @Test
  void areLetGoWhenStripeIsBack() {
    var id = subscribed();
    var down = new Fault(Fault.Kind.ERROR, 503, 0, "POST /v1/subscriptions");
    stripe.faults().add(down, 1);
    leaving.left(family, charles);
    leaving.letGo(family, charles);
    assertThat(subscribers.status(family)).isEqualTo("active");
    leaving.tryAgain();
    subscribers.await(family, id, "cancelling");
  }

  @Test
  void keepWhatTheyPaidForIfTheyComeBack() {
    var id = subscribed();
    leaving.left(family, charles);
    leaving.letGo(family, charles);
    subscribers.await(family, id, "cancelling");
    awaitWithoutCard(id);
    leaving.joined(family, charles);
    leaving.awaitBack(family, charles);
    ofCharles.delete(PATH + "/" + id + "/cancellation").expect(200);
    assertThat(subscribers.status(family)).isEqualTo("active");
  }

  private UUID subscribed() {
    var id = subscribers.subscribed(ofCharles, Subscribers.CARD);
    subscribers.await(family, id, "active");
    return id;
  }

  private JsonNode atStripe(UUID id) {
    return stripe.get("/v1/subscriptions/" + subscribers.atStripe(id));
  }

  private void awaitWithoutCard(UUID id) {
    var customer = atStripe(id).path("customer").asString();
    Awaitility.await()
        .until(() -> stripe.get("/v1/payment_methods?customer=" + customer).path("data").isEmpty());
  }
}
