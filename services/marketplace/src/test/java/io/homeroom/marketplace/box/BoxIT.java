package io.homeroom.marketplace.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.platform.test.http.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a family gets each month. */
@MarketplaceTest
class BoxIT {
  private static final String PATH = "/api/store/boxes";
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired SeeingStock stock;
  @Autowired EndingBoxes ending;
  private Shopkeeper keeper;
  private ProductId kit;
  private Shopper parent;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(2);
    parent = Shopper.parent(people.family());
  }

  @Test
  void isChargedAtPaymentsEachMonth() {
    subscribe("once").expect(422, "address-required");
    parent.living();
    var begun = subscribe("twice").expect(201).json();
    assertThat(begun.path("url").asString()).startsWith("http");
    assertThat(subscribe("twice").expect(201).json()).isEqualTo(begun);
    var asked = Objects.requireNonNull(payments.subscriptions().asked(reference(begun)));
    assertThat(asked.path("name").asString()).isEqualTo("Volcano kit");
    assertThat(asked.path("minor").asLong()).isEqualTo(1990);
    assertThat(asked.path("currency").asString()).isEqualTo("EUR");
    assertThat(asked.path("supplierId").asString()).isEqualTo(keeper.id().toString());
    assertThat(parent.client().get(PATH).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void isSentOnceForEachMonthThatIsPaid() {
    var reference = begun();
    for (var i = 0; i < 3; i++) {
      told.monthPaid(reference, "in_1" + reference);
    }
    await().until(() -> box().at("/months/0/shipment/state").asString(""), "requested"::equals);
    told.monthPaid(reference, "in_1" + reference);
    told.monthPaid(reference, "in_2" + reference);
    await().until(() -> box().path("months").size() == 2);
    await().until(() -> stock.of(kit).onHand() == 0);
    var shipments = keeper.client().get("/api/store/suppliers/orders").expect(200).json();
    assertThat(shipments.path("items")).hasSize(2);
  }

  @Test
  void isOfWhatIsSentForMoneyAtThePriceThatWasSeen() {
    parent.living();
    var lesson = keeper.publish(Shopkeeper.lesson());
    var wish = new HashMap<String, Object>(wish());
    wish.put("minor", 1989);
    var changed = post(wish, "a").expect(409, "price-changed").json();
    assertThat(changed.path("minor").asLong()).isEqualTo(1990);
    wish.put("currency", "KWD");
    post(wish, "b").expect(400);
    post(Map.of("productId", lesson, "minor", 1990, "currency", "EUR"), "c")
        .expect(422, "not-a-box");
    post(Map.of("productId", UUID.randomUUID(), "minor", 1990, "currency", "EUR"), "d").expect(404);
    parent.family().atChilds().post(PATH, wish()).expect(403);
  }

  @Test
  void goesOnWhenPaymentsIsBack() {
    parent.living();
    var family = parent.family().child().family();
    payments.awayFor(family);
    var begun = subscribe("k").expect(202).json();
    payments.backFor(family);
    assertThat(subscribe("k").expect(201).json().path("boxId")).isEqualTo(begun.path("boxId"));
  }

  @Test
  void endsWhenItIsSoldNoMoreAndSendsWhatIsPaid() {
    var reference = begun();
    var family = parent.family().child().family();
    keeper.withdraw(kit.value()).expect(200);
    payments.awayFor(family);
    ending.endThem();
    assertThat(box().path("soldOn").asBoolean()).isTrue();
    payments.backFor(family);
    ending.endThem();
    assertThat(payments.subscriptions().isEnded(reference)).isTrue();
    assertThat(box().path("soldOn").asBoolean()).isFalse();
    told.monthPaid(reference, "in_" + reference);
    await().until(() -> box().at("/months/0/shipment/state").asString(""), "requested"::equals);
  }

  @Test
  void isEndedAgainIfSomebodyGoesOnPayingForIt() {
    var reference = begun();
    keeper.withdraw(kit.value()).expect(200);
    ending.endThem();
    payments.subscriptions().goOn(reference);
    told.monthPaid(reference, "in_" + reference);
    await().until(() -> box().path("months").size() == 1);
    ending.endThem();
    assertThat(payments.subscriptions().isEnded(reference)).isTrue();
  }

  @Test
  void isNotBegunOnceItIsSoldNoMore() {
    parent.living();
    var family = parent.family().child().family();
    payments.awayFor(family);
    var reference = reference(subscribe("k").expect(202).json());
    keeper.withdraw(kit.value()).expect(200);
    payments.backFor(family);
    ending.endThem();
    subscribe("k").expect(404);
    assertThat(payments.subscriptions().asked(reference)).isNull();
  }

  private Map<String, Object> wish() {
    return Map.of("productId", kit.value(), "minor", 1990, "currency", "EUR");
  }

  private Answer subscribe(String key) {
    return post(wish(), key);
  }

  private Answer post(Map<String, Object> wish, String key) {
    return parent.client().post(PATH, wish, key);
  }

  private String begun() {
    parent.living();
    var reference = reference(subscribe("begun").expect(201).json());
    told.boxStands(reference, "active", 1);
    await().until(() -> box().path("running").asBoolean());
    return reference;
  }

  private JsonNode box() {
    return parent.client().get(PATH).expect(200).json().at("/items/0");
  }

  private static String reference(JsonNode begun) {
    return "box:" + begun.path("boxId").asString();
  }
}
