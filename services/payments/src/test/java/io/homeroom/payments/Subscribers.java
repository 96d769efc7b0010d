package io.homeroom.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.http.Client;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** Families that subscribe, with Stripe telling of it. */
@TestComponent
public class Subscribers {
  public static final String PATH = "/api/subscriptions";
  public static final String CARD = "4242424242424242";

  private final People people;
  private final Stripe stripe;
  private final EventRecorder events;

  Subscribers(People people, Stripe stripe, EventRecorder events) {
    this.people = people;
    this.stripe = stripe;
    this.events = events;
  }

  public Client parent(UUID family) {
    return people.parent(family);
  }

  /** Its id; it is paid and Stripe has told of it. */
  public UUID subscribed(UUID family) {
    return subscribed(parent(family), CARD);
  }

  public UUID subscribed(Client parent, String card) {
    return paid(parent.post(PATH, Map.of("plan", "premium-monthly")).expect(201).json(), card);
  }

  public UUID paid(JsonNode begun, String card) {
    assertThat(stripe.pay(begun.path("url").asString(), card)).isEqualTo(303);
    var id = UUID.fromString(begun.path("subscriptionId").asString());
    deliver(id.toString());
    deliver(atStripe(id));
    return id;
  }

  public void deliver(String about) {
    stripe.notices(about).forEach(notice -> stripe.deliver(notice).expect(200));
  }

  /** Its id at Stripe. */
  public String atStripe(UUID id) {
    var list = stripe.get("/v1/subscriptions?limit=100").path("data").values();
    return list.stream()
        .filter(it -> it.toString().contains(id.toString()))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asString();
  }

  public JsonNode newest(UUID family) {
    return parent(family).get(PATH).expect(200).json().at("/items/0");
  }

  public String status(UUID family) {
    return newest(family).path("status").asString();
  }

  /** The path of the page where a family's card is changed. */
  public String portal(UUID family) {
    var url = parent(family).post(PATH + "/portal", Map.of()).expect(200).json().path("url");
    return URI.create(url.asString()).getPath();
  }

  /** What was told when it had become so. */
  public String await(UUID family, UUID id, String status) {
    Till.soon().until(() -> status(family), status::equals);
    return events
        .await(
            "payments.subscription-changed.v1",
            event ->
                event.key().equals(id.toString())
                    && event.json().contains("\"status\":\"" + status + "\""))
        .json();
  }

  /** What the store asks: 29.90 USD a month, for a supplier's goods. */
  public Map<String, Object> box(String reference, UUID family, UUID supplier) {
    return Map.of(
        "reference",
        reference,
        "familyId",
        family,
        "personId",
        family,
        "name",
        "Volcano box",
        "minor",
        2990,
        "currency",
        "USD",
        "supplierId",
        supplier);
  }
}
