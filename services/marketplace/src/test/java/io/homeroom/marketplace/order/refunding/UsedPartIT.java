package io.homeroom.marketplace.order.refunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.ProgressStandIn.Trouble;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A part of an order of which another is used, or sent with it; or that is wanted back late. */
@MarketplaceTest
class UsedPartIT {
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired SeeingStock stock;
  @Autowired MovableClock clock;

  private Shopkeeper keeper;
  private Shopper child;
  private ProductId lesson;
  private ProductId one;
  private ProductId two;
  private UUID order;

  @BeforeEach
  void buy() {
    keeper = people.shopkeeper();
    lesson = new ProductId(keeper.publish(Shopkeeper.lesson()));
    one = keeper.kitsInStock(5);
    two = keeper.kitsInStock(5);
    child = Shopper.child(people.family()).trusted().living();
    progress.ledger().give(child.id(), 1200);
    order = Shopper.idOf(child.order(Map.of(lesson, 1, one, 1, two, 1), 1200).expect(201));
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void leavesTheParcelThatGoesWithoutIt() {
    child.giveBack(order, one).expect(200);
    assertThat(stock.of(one)).isEqualTo(new StockLevel(5, 0));

    var shipment = parcel();
    assertThat(shipment.path("items").valueStream().map(item -> item.path("productId").asString()))
        .containsExactly(two.value().toString());
    ship(shipment).expect(200);
    child.giveBack(order, two).expect(422, "already-used");
    child.giveBack(order, lesson, two).expect(422, "already-used");
    child.giveBack(order, lesson).expect(200);
    assertThat(progress.ledger().balance(child.id())).isEqualTo(800);
  }

  @Test
  void isNotWhatWasOpened() {
    assertThat(child.owns(lesson)).isTrue();
    child.giveBack(order, lesson, one).expect(422, "already-used");
    assertThat(stock.of(one)).isEqualTo(new StockLevel(4, 0));

    child.giveBack(order, one).expect(200);
    assertThat(progress.ledger().balance(child.id())).isEqualTo(400);
  }

  @Test
  void comesBackLateIfItWasNotSent() {
    clock.advance(Duration.ofDays(15));
    child.giveBack(order, lesson).expect(422, "refund-too-late");
    child.giveBack(order, one, two).expect(200);
    child.giveBack(order, lesson).expect(422, "refund-too-late");
    child.giveBack(order).expect(422, "refund-too-late");
  }

  @Test
  void isGivenBackByStaffThoughItIsUsed() {
    assertThat(child.owns(lesson)).isTrue();
    ship(parcel()).expect(200);
    var path = "/api/admin/store/orders/" + order + "/refund";

    var part = Map.of("productIds", List.of(lesson.value(), one.value()));
    people.moderator().post(path, part).expect(200);
    people.moderator().post(path, part).expect(200);

    assertThat(progress.ledger().balance(child.id())).isEqualTo(800);
    assertThat(stock.of(one)).isEqualTo(new StockLevel(4, 0));
    assertThat(child.state(order)).isEqualTo("paid");
  }

  @Test
  void hasItsPointsBackAsSoonAsProgressIsThere() {
    progress.trouble(child.id(), Trouble.AWAY);
    child.giveBack(order, lesson).expect(202);
    progress.trouble(child.id(), Trouble.MUTE);
    child.giveBack(order, one).expect(202);
    child.giveBack(order).expect(202);
    assertThat(child.returned(order, lesson)).isEqualTo("refunding");

    progress.trouble(child.id(), Trouble.NONE);
    clock.advance(Duration.ofSeconds(31));

    await().until(() -> child.state(order).equals("refunded"));
    assertThat(progress.ledger().balance(child.id())).isEqualTo(1200);
    assertThat(child.returned(order, one)).isEqualTo("refunded");
  }

  @Test
  void isAskedForAgainWhileTheOrderStaysPaid() {
    progress.trouble(child.id(), Trouble.MUTE);
    child.giveBack(order, lesson).expect(202);

    progress.trouble(child.id(), Trouble.NONE);
    clock.advance(Duration.ofSeconds(31));

    await().until(() -> child.returned(order, lesson).equals("refunded"));
    assertThat(child.state(order)).isEqualTo("paid");
    assertThat(progress.ledger().balance(child.id())).isEqualTo(400);
  }

  private JsonNode parcel() {
    var parcels = keeper.client().get("/api/store/suppliers/orders").expect(200).json();
    return parcels.at("/items/0");
  }

  private Answer ship(JsonNode parcel) {
    var id = parcel.path("shipmentId").asString();
    return keeper
        .client()
        .post("/api/store/suppliers/orders/" + id + "/shipped", Map.of("carrier", "DHL"));
  }
}
