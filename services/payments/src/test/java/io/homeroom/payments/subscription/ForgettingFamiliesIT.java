package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.Till;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A family that identity knows no more pays nothing. */
@PaymentsTest
class ForgettingFamiliesIT {

  /** As identity tells it. */
  record FamilyClosed(UUID familyId, Instant occurredAt) {}

  @Autowired Subscribers subscribers;
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired MovableClock clock;
  @Autowired ForgettingFamilies forgetting;
  @Autowired Outbox outbox;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  private final UUID family = UUID.randomUUID();

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void endsItsSubscriptionAtStripeAndForgetsItThere() {
    var id = subscribers.subscribed(family);
    subscribers.await(family, id, "active");
    var atStripe = subscribers.atStripe(id);
    var customer = customerOf(id);
    close();
    forgetting.forgetThem();
    assertThat(subscribers.await(family, id, "ended")).contains("\"tier\":\"free\"");
    assertThat(stripe.get("/v1/subscriptions/" + atStripe).path("status").asString())
        .isEqualTo("canceled");
    assertThat(stripe.get("/v1/customers/" + customer).path("deleted").asBoolean(false)).isTrue();
    assertThat(till.balance("REVENUE", new UUID(0, 0))).isNegative();
    begin(404);
  }

  @Test
  void triesAgainUntilStripeIsBack() {
    var id = subscribers.subscribed(family);
    subscribers.await(family, id, "active");
    var theirs = "DELETE /v1/customers/" + customerOf(id);
    close();
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, theirs), 1);
    forgetting.forgetThem();
    assertThat(customers()).isEqualTo(1);
    clock.advance(Duration.ofMinutes(2));
    forgetting.forgetThem();
    assertThat(customers()).isZero();
  }

  @Test
  void endsTheOthersThoughStripeKnowsNothingOfOne() {
    var plan = subscribers.subscribed(family);
    subscribers.await(family, plan, "active");
    var box = subscribers.box("box:" + UUID.randomUUID(), family, family);
    var begun = people.marketplace().post("/internal/subscriptions", box).expect(200).json();
    var lost = subscribers.paid(begun, Subscribers.CARD);
    Awaitility.await().until(() -> subscribers.status(family), "active"::equals);
    var customer = customerOf(plan);
    jdbc.sql("update subscription set provider_id = 'sub_' || id where id = ?")
        .param(lost)
        .update();
    close();
    forgetting.forgetThem();
    assertThat(subscribers.status(family)).isEqualTo("ended");
    subscribers.await(family, plan, "ended");
    assertThat(stripe.get("/v1/customers/" + customer).path("deleted").asBoolean(false)).isTrue();
    assertThat(due()).isZero();
  }

  @Test
  void endsThePageItCouldPayAt() {
    var url = begin(201).path("url").asString();
    close();
    forgetting.forgetThem();
    assertThat(stripe.pay(url, Subscribers.CARD)).isEqualTo(200);
    assertThat(subscribers.status(family)).isEqualTo("ended");
  }

  @Test
  void endsItsCheckoutsAndKeepsNoMoreThanSums() {
    var asked = till.ask();
    closed(asked.family());
    Awaitility.await().until(() -> till.status(asked), "UNKNOWN"::equals);
    var kept =
        jdbc.sql("select lines::text || coalesce(url, '') from checkout where id = ?")
            .param(asked.id());
    assertThat(kept.query(String.class).single()).isEqualTo("[]");
  }

  private JsonNode begin(int status) {
    var plan = Map.of("plan", "premium-monthly");
    return subscribers.parent(family).post(Subscribers.PATH, plan).expect(status).json();
  }

  private void close() {
    closed(family);
    Awaitility.await().until(() -> due() == 1);
  }

  private void closed(UUID gone) {
    var data = new FamilyClosed(gone, clock.instant());
    transaction.executeWithoutResult(
        _ ->
            outbox.publish(
                new OutgoingEvent(
                    "homeroom.identity.family", gone, "identity.family-closed.v1", data)));
  }

  private String customerOf(UUID subscription) {
    return stripe
        .get("/v1/subscriptions/" + subscribers.atStripe(subscription))
        .path("customer")
        .asString();
  }

  private long due() {
    return jdbc.sql("select count(*) from closed_family where family_id = ? and due_at is not null")
        .param(family)
        .query(Long.class)
        .single();
  }

  /** As whom Stripe knows the family. */
  private long customers() {
    return jdbc.sql("select count(*) from customer where family_id = ?")
        .param(family)
        .query(Long.class)
        .single();
  }
}
