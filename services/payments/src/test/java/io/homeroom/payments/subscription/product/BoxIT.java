package io.homeroom.payments.subscription.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a family gets, and is charged, each month. */
@PaymentsTest
class BoxIT {
  private static final String PATH = "/internal/subscriptions";
  private static final String PERIOD_PAID = "payments.period-paid.v1";
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired Months months;
  @Autowired Subscribers subscribers;
  @Autowired EventRecorder events;
  private final UUID family = UUID.randomUUID();
  private final UUID supplier = UUID.randomUUID();
  private final String reference = "box:" + UUID.randomUUID();

  @AfterEach
  void reset() {
    stripe.faults().clear();
  }

  @Test
  void isOwedOnceForEachMonthThatIsPaid() {
    var id = subscribers.paid(begin(), Subscribers.CARD);
    Awaitility.await().until(() -> subscribers.status(family), "active"::equals);
    var notices = List.copyOf(stripe.notices(subscribers.atStripe(id)));
    Collections.nCopies(3, notices).forEach(all -> all.forEach(stripe::deliver));
    notices.forEach(notice -> Awaitility.await().until(() -> till.applied(notice)));

    var told = events.await(PERIOD_PAID, id);
    EventSchemas.ofThisModule().check(told);
    assertThat(told.json()).contains(reference, "\"minor\":2990");
    assertThat(toldOf(id)).isEqualTo(1);
    assertThat(till.balance("SUPPLIER_PAYABLE", supplier)).isEqualTo(-2691);
    assertThat(till.balance("CUSTOMER", family)).isZero();
    assertThat(events.of("payments.subscription-changed.v1"))
        .noneMatch(event -> event.key().equals(id.toString()));
  }

  @Test
  void isOwedWhateverIsToldFirst() {
    var begun = begin();
    stripe.pay(begun.path("url").asString());
    var id = UUID.fromString(begun.path("subscriptionId").asString());
    var notices = stripe.notices(subscribers.atStripe(id));
    Collections.reverse(notices);
    notices.forEach(notice -> stripe.deliver(notice).expect(200));
    assertThat(events.await(PERIOD_PAID, id).json()).contains(reference);
  }

  @Test
  void isBegunOnceForItsReference() {
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "POST /v1/checkout"), 1);
    var pending = begin();
    assertThat(pending.path("url").isNull()).isTrue();
    var open = begin();
    assertThat(open.path("url").asString()).startsWith("http");
    assertThat(open.path("subscriptionId")).isEqualTo(pending.path("subscriptionId"));
    assertThat(begin()).isEqualTo(open);
    var other = new HashMap<>(order());
    other.put("minor", 100);
    people.marketplace().post(PATH, other).expect(409, "reference-taken");
    people.booking().post(PATH, order()).expect(403);
    people.booking().post(PATH + "/" + reference + "/cancellation", Map.of()).expect(403);
  }

  @Test
  void standsBesideAPlanAndOtherBoxes() {
    subscribers.subscribed(family);
    subscribers.await(family, newestId(), "active");
    subscribers.paid(begin(), Subscribers.CARD);
    var second = subscribers.box("box:" + UUID.randomUUID(), family, supplier);
    assertThat(people.marketplace().post(PATH, second).expect(200).json().path("url").isNull())
        .isFalse();
    var items = people.parent(family).get(Subscribers.PATH).expect(200).json().path("items");
    assertThat(items).hasSize(3);
    assertThat(items.at("/1/product/name").asString()).isEqualTo("Volcano box");
    assertThat(items.at("/2/product").isNull()).isTrue();
  }

  @Test
  void endsWithItsMonthWhenItIsSoldNoMore() {
    var path = PATH + "/" + reference + "/cancellation";
    people.marketplace().post(path, Map.of()).expect(404);
    subscribers.paid(begin(), Subscribers.CARD);
    Awaitility.await().until(() -> subscribers.status(family), "active"::equals);
    var ended = people.marketplace().post(path, Map.of()).expect(200).json();
    assertThat(ended.path("status").asString()).isEqualTo("cancelling");
    assertThat(people.marketplace().post(path, Map.of()).expect(200).json()).isEqualTo(ended);
    var own = Subscribers.PATH + "/" + ended.path("subscriptionId").asString();
    var parent = people.parent(family);
    parent.delete(own + "/cancellation").expect(409, "sold-no-more");
    parent.delete(own + "/pause").expect(409, "sold-no-more");
    people.parent(UUID.randomUUID()).delete(own + "/cancellation").expect(404);
    assertThat(subscribers.status(family)).isEqualTo("cancelling");
  }

  @Test
  void isOwedToItsSupplierThoughCreditHasPaidForIt() {
    var yearly = Map.of("plan", "premium-yearly");
    var begun = people.parent(family).post(Subscribers.PATH, yearly).expect(201).json();
    var plan = subscribers.paid(begun, Subscribers.CARD);
    subscribers.await(family, plan, "active");
    var path = Subscribers.PATH + "/" + plan + "/plan";
    people.parent(family).put(path, Map.of("plan", "premium-monthly"), null).expect(200);

    var box = subscribers.paid(begin(), Subscribers.CARD);

    Awaitility.await().until(() -> till.balance("SUPPLIER_PAYABLE", supplier) == -2691);
    var invoice = stripe.get("/v1/invoices?limit=1").at("/data/0");
    assertThat(invoice.path("amount_paid").asLong(-1)).isZero();
    assertThat(till.balance("CUSTOMER", family)).isZero();
    assertThat(events.await(PERIOD_PAID, box).json()).contains("\"minor\":0");

    months.askBack(invoice.path("id").asString());
    months.askBack(invoice.path("id").asString());
    Awaitility.await().until(() -> till.balance("SUPPLIER_PAYABLE", supplier) == 0);
    assertThat(till.balance("CUSTOMER", family)).isZero();
  }

  @Test
  void closesThePageOfOneThatNobodyHasPaid() {
    var url = begin().path("url").asString();
    people.marketplace().post(PATH + "/" + reference + "/cancellation", Map.of()).expect(200);
    assertThat(subscribers.status(family)).isEqualTo("ended");
    assertThat(stripe.pay(url, Subscribers.CARD)).isNotEqualTo(303);
  }

  private UUID newestId() {
    return UUID.fromString(subscribers.newest(family).path("subscriptionId").asString());
  }

  private Map<String, Object> order() {
    return subscribers.box(reference, family, supplier);
  }

  private JsonNode begin() {
    return people.marketplace().post(PATH, order()).expect(200).json();
  }

  private long toldOf(UUID id) {
    return events.of(PERIOD_PAID).stream()
        .filter(event -> event.key().equals(id.toString()))
        .count();
  }
}
