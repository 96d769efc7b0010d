package io.homeroom.payments.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Client;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is paid period by period, beside what is paid once. */
@PaymentsTest
class PaidPeriodsIT {
  private static final String OWN = "/api/payments";
  private static final String ALL = "/api/admin/payments";
  @Autowired People people;
  @Autowired Subscribers subscribers;
  @Autowired Months months;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  private final UUID family = UUID.randomUUID();

  @Test
  void areShownToTheirFamily() {
    var month = months.known();
    var parent = people.parent(month.family());

    var shown = parent.get(OWN).expect(200).json().path("items");

    assertThat(shown).hasSize(1);
    var paid = shown.get(0);
    assertThat(paid.path("kind").asString()).isEqualTo("period");
    assertThat(paid.path("reference").asString()).isEqualTo("invoice:" + month.invoice());
    assertThat(paid.path("plan").asString()).startsWith("box:");
    assertThat(paid.path("subscriptionId").asString()).isEqualTo(month.subscription().toString());
    assertThat(paid.path("minor").asLong()).isEqualTo(2990);
    assertThat(Instant.parse(paid.path("paidAt").asString())).isBeforeOrEqualTo(clock.instant());
    var path = OWN + "/" + paid.path("paymentId").asString();
    assertThat(parent.get(path).expect(200).json()).isEqualTo(paid);
    people.parent(UUID.randomUUID()).get(path).expect(404);
  }

  @Test
  void standAmongWhatIsPaidOnceTheNewestFirst() {
    var payer = UUID.randomUUID();
    payOnce(payer);
    var id = subscribers.subscribed(payer);
    subscribers.await(payer, id, "active");
    var atStripe = subscribers.atStripe(id);
    months.tell(atStripe);
    payOnce(payer);
    var customer = stripe.get("/v1/subscriptions/" + atStripe).path("customer").asString();
    stripe.post("/_clocks/" + customer, "days=32").expect(200);
    months.tell(atStripe);

    var own = pages(people.parent(payer), OWN + "?limit=1");
    var seen = pages(people.moderator(), ALL + "?limit=3&familyId=" + payer);

    assertThat(own)
        .extracting(PaidPeriodsIT::kind)
        .containsExactly("period", "once", "period", "once");
    assertThat(seen)
        .extracting(PaidPeriodsIT::idOf)
        .isEqualTo(own.stream().map(PaidPeriodsIT::idOf).toList());
    assertThat(own.getFirst().path("plan").asString()).isEqualTo("premium-monthly");
  }

  @Test
  void areFoundByTheirReferenceOrThatOfTheirProduct() {
    var month = months.known();
    var other = months.known();
    var moderator = people.moderator();
    var box = subscribers.newest(month.family()).at("/product/reference").asString();

    assertThat(families(moderator, "reference=invoice:" + month.invoice()))
        .containsExactly(month.family());
    assertThat(families(moderator, "reference=" + box)).containsExactly(month.family());
    assertThat(families(moderator, "reference=" + box + "&state=OPEN")).isEmpty();
    assertThat(families(moderator, "reference=" + box + "&familyId=" + other.family())).isEmpty();
    assertThat(families(moderator, "reference=box")).isEmpty();
  }

  @Test
  void areFoundAsCheckoutsAre() {
    var paid = till.paid();
    assertThat(families(people.moderator(), "reference=" + paid.reference()))
        .containsExactly(paid.family());
    assertThat(families(people.moderator(), "reference=" + Till.reference())).isEmpty();
  }

  @Test
  void countWhatWasGivenBackByHand() {
    var month = months.known();
    var refund =
        stripe.post("/v1/refunds", "amount=500&payment_intent=" + month.payment()).expect(200);
    months.tell(refund.json().path("id").asString());
    var paid = people.parent(month.family()).get(OWN).expect(200).json().at("/items/0");
    assertThat(paid.path("refundedMinor").asLong()).isEqualTo(500);
  }

  @AfterEach
  void forget() {
    jdbc.sql("delete from invoice where family_id = ?").param(family).update();
  }

  /** As an instance of before this keeps one. */
  @Test
  void areShownThoughNothingWasKeptButThatTheyWerePaid() {
    jdbc.sql("insert into invoice (id, family_id, minor, currency) values (?, ?, 990, 'USD')")
        .params("in_" + UUID.randomUUID(), family)
        .update();
    var moderator = people.moderator();
    var seen = pages(moderator, ALL + "?limit=3&familyId=" + family).getFirst();
    assertThat(seen.path("personId").isNull()).isTrue();
    moderator.get(ALL + "/" + idOf(seen)).expect(200);
  }

  private void payOnce(UUID payer) {
    var reference = Till.reference();
    var order = till.order(reference, payer);
    var asked = people.booking().post("/internal/checkouts", order).expect(200).json();
    stripe.pay(asked.path("url").asString());
    months.tell(reference);
    var path = "/internal/checkouts/" + reference;
    Awaitility.await()
        .until(() -> people.booking().get(path).json().path("status").asString(), "PAID"::equals);
  }

  private static List<UUID> families(Client moderator, String query) {
    var items = moderator.get(ALL + "?" + query).expect(200).json().path("items");
    return items.valueStream().map(it -> UUID.fromString(it.path("familyId").asString())).toList();
  }

  private static List<JsonNode> pages(Client client, String first) {
    List<JsonNode> all = new ArrayList<>();
    var path = first;
    while (!path.isEmpty()) {
      var page = client.get(path).expect(200).json();
      page.path("items").forEach(all::add);
      var next = page.path("next").asString("");
      path = next.isEmpty() ? "" : first + "&cursor=" + next;
    }
    return all;
  }

  private static String kind(JsonNode payment) {
    return payment.path("kind").asString();
  }

  private static String idOf(JsonNode payment) {
    return payment.path("paymentId").asString();
  }
}
