package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.stripe.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.http.Client;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PaymentsTest
class SubscriptionIT {
  private static final String PATH = "/api/subscriptions";
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired EventRecorder events;
  private final UUID family = UUID.randomUUID();
  private Client parent;

  @BeforeEach
  void signIn() {
    parent = people.parent(family);
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
  }

  @Test
  void givesItsTierOnceItIsPaid() {
    var id = subscribed("4242424242424242");
    var told = await(id, "active");
    assertThat(told).contains("\"tier\":\"premium\"", "premium-monthly");
    assertThat(till.balance("CUSTOMER", family)).isZero();
    assertThat(till.booked("REVENUE", invoiceOf(id))).isEqualTo(-990);
    parent.post(PATH, Map.of("plan", "premium-yearly")).expect(409, "already-subscribed");
    parent.post(PATH, Map.of("plan", "gold")).expect(422, "plan-unknown");
  }

  @Test
  void beginsOneForOneKeyAndGoesOnWhenStripeIsBack() {
    var key = UUID.randomUUID().toString();
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "POST /v1/checkout"), 1);
    var plan = Map.of("plan", "premium-monthly");
    var pending = parent.post(PATH, plan, key).expect(201).json();
    assertThat(pending.path("url").isNull()).isTrue();
    var open = parent.post(PATH, plan, key).expect(201).json();
    assertThat(open.path("url").asString()).startsWith("http");
    assertThat(open.path("subscriptionId")).isEqualTo(pending.path("subscriptionId"));
    parent.post(PATH, Map.of("plan", "premium-yearly"), key).expect(422);
  }

  @Test
  void endsWithItsPeriodUnlessItGoesOn() {
    var id = subscribed("4242424242424242");
    await(id, "active");
    var path = PATH + "/" + id + "/cancellation";
    assertThat(status(parent.put(path, Map.of(), null).expect(200).json())).isEqualTo("cancelling");
    await(id, "cancelling");
    stripe.post("/v1/subscriptions/" + atStripe(id), "cancel_at_period_end=false").expect(200);
    people.parent(UUID.randomUUID()).put(path, Map.of(), null).expect(404);
  }

  @Test
  void creditsWhatIsLeftOfAnotherPlan() {
    var id = subscribed("4242424242424242");
    await(id, "active");
    var changed =
        parent
            .put(PATH + "/" + id + "/plan", Map.of("plan", "premium-yearly"), null)
            .expect(200)
            .json();
    assertThat(changed.path("plan").asString()).isEqualTo("premium-yearly");
    var invoice = stripe.get("/v1/invoices?limit=1").at("/data/0");
    assertThat(invoice.path("total").asLong()).isBetween(8_900L, 8_920L);
  }

  @Test
  void keepsItsEndWhateverComesAfter() {
    var id = subscribed("4242424242424242");
    await(id, "active");
    var atStripe = atStripe(id);
    var before = stripe.notices(atStripe);
    assertThat(stripe.cancel(atStripe)).isEqualTo(200);
    deliver(atStripe);
    assertThat(await(id, "ended")).contains("\"tier\":\"free\"");
    Collections.reverse(before);
    before.forEach(notice -> stripe.deliver(notice).expect(200));
    assertThat(status(newest())).isEqualTo("ended");
  }

  @Test
  void leadsToThePortal() {
    parent.post(PATH + "/portal", Map.of()).expect(409, "not-subscribed");
    subscribed("4242424242424242");
    assertThat(parent.post(PATH + "/portal", Map.of()).expect(200).body()).contains("/portal/");
  }

  /** Its id; Stripe has told of it. */
  private UUID subscribed(String card) {
    var begun = parent.post(PATH, Map.of("plan", "premium-monthly")).expect(201).json();
    assertThat(stripe.pay(begun.path("url").asString(), card)).isEqualTo(303);
    var id = UUID.fromString(begun.path("subscriptionId").asString());
    deliver(id.toString());
    deliver(atStripe(id));
    return id;
  }

  private void deliver(String about) {
    stripe.notices(about).forEach(notice -> stripe.deliver(notice).expect(200));
  }

  private String atStripe(UUID id) {
    var list = stripe.get("/v1/subscriptions?limit=100").path("data").values();
    return list.stream()
        .filter(it -> it.toString().contains(id.toString()))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asString();
  }

  private String invoiceOf(UUID id) {
    return stripe.get("/v1/subscriptions/" + atStripe(id)).path("latest_invoice").asString();
  }

  private String await(UUID id, String status) {
    Awaitility.await().until(() -> status(newest()), status::equals);
    return events
        .await(
            "payments.subscription-changed.v1",
            event ->
                event.key().equals(id.toString())
                    && event.json().contains("\"status\":\"" + status + "\""))
        .json();
  }

  private JsonNode newest() {
    return parent.get(PATH).expect(200).json().at("/items/0");
  }

  private static String status(JsonNode subscription) {
    return subscription.path("status").asString();
  }
}
