package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.invoice.Months;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Client;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Charles pays for a plan in dollars and for a box in euros, by another card. */
@PaymentsTest
class CurrenciesIT {
  private static final String PATH = Subscribers.PATH;
  private static final String OTHER_CARD = "4000000000000341";
  @Autowired People people;
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  @Autowired MovableClock clock;
  @Autowired Leaving leaving;
  @Autowired Months months;
  @Autowired ForgettingFamilies forgetting;
  private final UUID family = UUID.randomUUID();
  private Client charles;
  private UUID plan = family;
  private UUID box = family;

  @BeforeEach
  void subscribe() {
    charles = people.parent(family);
    plan = subscribers.subscribed(charles, Subscribers.CARD);
    subscribers.await(family, plan, "active");
    box = box("EUR", OTHER_CARD);
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void standBesideEachOther() {
    assertThat(atStripe(box).path("currency").asString()).isEqualTo("eur");
    assertThat(atStripe(plan).path("currency").asString()).isEqualTo("usd");
    assertThat(customerOf(box)).isNotEqualTo(customerOf(plan));
    assertThat(customerOf(box("USD", Subscribers.CARD))).isEqualTo(customerOf(plan));
    assertThat(customerOf(box("EUR", Subscribers.CARD))).isEqualTo(customerOf(box));
  }

  @Test
  void haveAPortalEach() {
    assertThat(portal("/" + plan)).contains("ending in 4242").doesNotContain("ending in 0341");
    assertThat(portal("/" + box)).contains("ending in 0341").doesNotContain("ending in 4242");
    assertThat(portal("")).contains("ending in 0341");
    stripe.cancel(subscribers.atStripe(box));
    subscribers.deliver(subscribers.atStripe(box));
    Awaitility.await().until(() -> statuses().contains("ended"));
    assertThat(portal("")).contains("ending in 4242");
    assertThat(portal("/" + box)).contains("ending in 0341");
  }

  @Test
  void haveAPortalForNobodyElse() {
    var path = PATH + "/" + box + "/portal";
    people.parent(UUID.randomUUID(), family).post(path, Map.of()).expect(409, "paid-by-another");
    people.parent(UUID.randomUUID()).post(path, Map.of()).expect(404);
    var open = begin("JPY").path("subscriptionId").asString();
    charles.post(PATH + "/" + open + "/portal", Map.of()).expect(409, "not-subscribed");
  }

  @Test
  void areForgottenWithTheFamily() {
    var customers = List.of(customerOf(plan), customerOf(box));
    months.close(family);
    forgetting.forgetThem();
    Awaitility.await().until(() -> customers.stream().allMatch(this::isForgotten));
  }

  @Test
  void areChargedToNoCardOfWhoHasLeft() {
    leaving.left(family, family);
    leaving.letGo(family, family);
    Awaitility.await().until(() -> statuses().equals(List.of("cancelling", "cancelling")));
    Awaitility.await().until(() -> cards(plan) + cards(box) == 0);
  }

  @Test
  void areLetGoThoughStripeRefusesToEndOneOfThem() {
    var on = "POST /v1/subscriptions/" + subscribers.atStripe(box);
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 400, 0, on), 1_000);
    leaving.left(family, family);
    leaving.letGo(family, family);
    Awaitility.await().until(() -> statuses().equals(List.of("active", "cancelling")));
    Awaitility.await().until(() -> cards(plan) + cards(box) == 0);
    stripe.faults().clear();
    leaving.tryAgain();
    Awaitility.await().until(() -> statuses().equals(List.of("cancelling", "cancelling")));
  }

  /** As the store asks for it. */
  private JsonNode begin(String currency) {
    var order = new HashMap<>(subscribers.box("box:" + UUID.randomUUID(), family, family));
    order.put("currency", currency);
    return people.marketplace().post("/internal/subscriptions", order).expect(200).json();
  }

  private UUID box(String currency, String card) {
    var id = subscribers.paid(begin(currency), card);
    Awaitility.await().until(() -> subscribers.status(family), "active"::equals);
    return id;
  }

  /** The newest first. */
  private List<String> statuses() {
    return charles.get(PATH).expect(200).json().path("items").values().stream()
        .map(item -> item.path("status").asString())
        .toList();
  }

  private String portal(String of) {
    var opened = charles.post(PATH + of + "/portal", Map.of()).expect(200).json();
    return stripe.page(opened.path("url").asString());
  }

  private JsonNode atStripe(UUID id) {
    return stripe.get("/v1/subscriptions/" + subscribers.atStripe(id));
  }

  private String customerOf(UUID id) {
    return atStripe(id).path("customer").asString();
  }

  private boolean isForgotten(String customer) {
    return stripe.get("/v1/customers/" + customer).path("deleted").asBoolean(false);
  }

  private int cards(UUID id) {
    return stripe.get("/v1/payment_methods?customer=" + customerOf(id)).path("data").size();
  }
}
