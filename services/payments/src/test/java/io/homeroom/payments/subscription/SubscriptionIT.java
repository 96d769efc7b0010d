package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.http.Client;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PaymentsTest
class SubscriptionIT {
  private static final String PATH = Subscribers.PATH;
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired Subscribers subscribers;
  @Autowired JdbcClient jdbc;
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
    var id = subscribers.subscribed(family);
    var told = await(id, "active");
    assertThat(told).contains("\"tier\":\"premium\"", "premium-monthly");
    assertThat(till.balance("CUSTOMER", family)).isZero();
    var invoice = stripe.get("/v1/subscriptions/" + subscribers.atStripe(id));
    Awaitility.await()
        .until(() -> till.booked("REVENUE", invoice.path("latest_invoice").asString()) == -990);
    parent.post(PATH, Map.of("plan", "premium-yearly")).expect(409, "already-subscribed");
    parent.post(PATH, Map.of("plan", "gold")).expect(422, "plan-unknown");
  }

  @Test
  void isShownFirstHoweverManyHaveEndedSince() {
    var id = subscribers.subscribed(family);
    await(id, "active");
    jdbc.sql(
            """
            insert into subscription (id, call_id, question, family_id, person_id, plan, status, created_at)
            select cast(overlay(gen_random_uuid()::text placing 'ff' from 1) as uuid), gen_random_uuid(), '',
              family_id, person_id, plan, 'ENDED', created_at
            from subscription, generate_series(1, 60) where id = ?
            """)
        .param(id)
        .update();
    var items = parent.get(PATH).expect(200).json().path("items");
    assertThat(items.at("/0/subscriptionId").asString()).isEqualTo(id.toString());
    assertThat(items).hasSize(51);
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
    var id = subscribers.subscribed(family);
    await(id, "active");
    var path = PATH + "/" + id + "/cancellation";
    assertThat(status(parent.put(path, Map.of(), null).expect(200).json())).isEqualTo("cancelling");
    await(id, "cancelling");
    var stranger = people.parent(UUID.randomUUID());
    stranger.put(path, Map.of(), null).expect(404);
    stranger.delete(path).expect(404);
    assertThat(status(parent.delete(path).expect(200).json())).isEqualTo("active");
    assertThat(atStripe(id).path("cancel_at_period_end").asBoolean(true)).isFalse();
  }

  @Test
  void creditsWhatIsLeftOfAnotherPlan() {
    var id = subscribers.subscribed(family);
    await(id, "active");
    var yearly = Map.of("plan", "premium-yearly");
    var changed = parent.put(PATH + "/" + id + "/plan", yearly, null).expect(200).json();
    assertThat(changed.path("plan").asString()).isEqualTo("premium-yearly");
    var invoice = stripe.get("/v1/invoices?limit=1").at("/data/0");
    assertThat(invoice.path("total").asLong()).isBetween(8_900L, 8_920L);
  }

  @Test
  void keepsItsEndWhateverComesAfter() {
    var id = subscribers.subscribed(family);
    await(id, "active");
    var atStripe = subscribers.atStripe(id);
    var before = stripe.notices(atStripe);
    assertThat(stripe.cancel(atStripe)).isEqualTo(200);
    subscribers.deliver(atStripe);
    assertThat(await(id, "ended")).contains("\"tier\":\"free\"");
    Collections.reverse(before);
    before.forEach(notice -> stripe.deliver(notice).expect(200));
    assertThat(subscribers.status(family)).isEqualTo("ended");
  }

  @Test
  void leadsToThePortal() {
    parent.post(PATH + "/portal", Map.of()).expect(409, "not-subscribed");
    subscribers.subscribed(family);
    assertThat(parent.post(PATH + "/portal", Map.of()).expect(200).body()).contains("/portal/");
  }

  private String await(UUID id, String status) {
    return subscribers.await(family, id, status);
  }

  private JsonNode atStripe(UUID id) {
    return stripe.get("/v1/subscriptions/" + subscribers.atStripe(id));
  }

  private static String status(JsonNode subscription) {
    return subscription.path("status").asString();
  }
}
