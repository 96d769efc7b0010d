package io.homeroom.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.platform.test.http.Client;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Charles pays, Ada is the family's other parent. */
@PaymentsTest
class PayersIT {
  private static final String PATH = Subscribers.PATH;
  private static final Map<String, String> YEARLY = Map.of("plan", "premium-yearly");
  @Autowired People people;
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  private final UUID family = UUID.randomUUID();
  private final UUID charles = UUID.randomUUID();
  private Client ofCharles;
  private Client ofAda;
  private UUID id = charles;

  @BeforeEach
  void subscribe() {
    ofCharles = people.parent(charles, family);
    ofAda = people.parent(UUID.randomUUID(), family);
    id = subscribers.subscribed(ofCharles, Subscribers.CARD);
    subscribers.await(family, id, "active");
  }

  @Test
  void aloneDecideWhatTheirCardIsCharged() {
    var invoices = invoices();
    ofAda.put(PATH + "/" + id + "/plan", YEARLY, null).expect(409, "paid-by-another");
    ofAda.put(cancellation(), Map.of(), null).expect(200);
    ofAda.delete(cancellation()).expect(409, "paid-by-another");
    assertThat(invoices()).isEqualTo(invoices);
    ofCharles.delete(cancellation()).expect(200);
    ofCharles.put(PATH + "/" + id + "/plan", YEARLY, null).expect(200);
    assertThat(invoices()).isEqualTo(invoices + 1);
    assertThat(subscribers.newest(family).path("paidBy").asString()).isEqualTo(charles.toString());
  }

  @Test
  void showTheirCardToNobodyElse() {
    assertThat(portalOf(ofCharles)).contains("ending in 4242");
    ofAda.post(PATH + "/portal", Map.of()).expect(409, "not-subscribed");
    stripe.cancel(subscribers.atStripe(id));
    subscribers.deliver(subscribers.atStripe(id));
    subscribers.await(family, id, "ended");
    var next = subscribers.subscribed(ofAda, "4000000000000341");
    subscribers.await(family, next, "active");
    assertThat(portalOf(ofAda)).contains("ending in 0341").doesNotContain("ending in 4242");
    assertThat(portalOf(ofCharles)).contains("ending in 4242").doesNotContain("ending in 0341");
  }

  @Test
  void cancelWhereTheyBelongNoMore() {
    var elsewhere = people.parent(charles, UUID.randomUUID());
    assertThat(elsewhere.get(PATH).expect(200).json().at("/items/0/subscriptionId").asString())
        .isEqualTo(id.toString());
    elsewhere.put(PATH + "/" + id + "/plan", YEARLY, null).expect(404);
    elsewhere.delete(cancellation()).expect(404);
    elsewhere.put(cancellation(), Map.of(), null).expect(200);
    subscribers.await(family, id, "cancelling");
  }

  private String cancellation() {
    return PATH + "/" + id + "/cancellation";
  }

  private long invoices() {
    var subscription = stripe.get("/v1/subscriptions/" + subscribers.atStripe(id));
    var customer = subscription.path("customer").asString();
    return stripe.get("/v1/invoices?limit=100&customer=" + customer).path("data").size();
  }

  private String portalOf(Client parent) {
    var url = parent.post(PATH + "/portal", Map.of()).expect(200).json().path("url").asString();
    return stripe.page(url);
  }
}
