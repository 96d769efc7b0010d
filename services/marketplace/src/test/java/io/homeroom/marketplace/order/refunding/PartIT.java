package io.homeroom.marketplace.order.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order of a lesson, two kits of one supplier and one of another, for 1600 of 2000 points. */
@MarketplaceTest
class PartIT {
  private static final StockLevel ALL = new StockLevel(5, 0);

  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired SeeingStock stock;
  @Autowired EventRecorder events;

  private Shopkeeper keeper;
  private Shopper child;
  private ProductId lesson;
  private ProductId kits;
  private ProductId other;
  private UUID order;

  @BeforeEach
  void buy() {
    keeper = people.shopkeeper();
    lesson = new ProductId(keeper.publish(Shopkeeper.lesson()));
    kits = keeper.kitsInStock(5);
    other = people.shopkeeper().kitsInStock(5);
    child = Shopper.child(people.family()).trusted().living();
    progress.ledger().give(child.id(), 2000);
    order = Shopper.idOf(child.order(Map.of(lesson, 1, kits, 2, other, 1), 1600).expect(201));
  }

  @Test
  void comesBackOnceAndTheRestStays() throws Exception {
    var answers = AtOnce.call(20, () -> child.giveBack(order, kits));

    assertThat(answers).extracting(Answer::status).containsAnyOf(200).isSubsetOf(200, 202);
    assertThat(balance()).isEqualTo(1200);
    assertThat(stock.of(kits)).isEqualTo(ALL);
    assertThat(stock.of(other)).isEqualTo(new StockLevel(4, 0));
    assertThat(child.state(order)).isEqualTo("paid");
    assertThat(child.returned(order, kits)).isEqualTo("refunded");
    assertThat(child.returned(order, other)).isEmpty();
    assertThat(child.owns(lesson)).isTrue();
  }

  @Test
  void isToldOnceItHasComeBack() {
    child.giveBack(order, kits).expect(200);
    child.giveBack(order, kits).expect(200);

    var told = events.await("marketplace.order-part-refunded.v1", order);
    EventSchemas.ofThisModule().check(told);
    assertThat(told.json()).contains("\"points\":800", child.id().toString());
    child.giveBack(order).expect(200);
    events.await("marketplace.order-refunded.v1", order);
    assertThat(events.of("marketplace.order-part-refunded.v1"))
        .filteredOn(it -> it.key().equals(order.toString()))
        .hasSize(1);
  }

  @Test
  void endsTheOrderIfNothingIsLeft() {
    child.giveBack(order, lesson).expect(200);
    child.giveBack(order, kits).expect(200);
    assertThat(child.owns(lesson)).isFalse();
    assertThat(child.state(order)).isEqualTo("paid");

    child.giveBack(order, other).expect(200);

    endsGivenBack();
    assertThat(events.await("marketplace.order-refunded.v1", order).json())
        .contains("\"points\":400", "\"items\":1");
  }

  @Test
  void isFollowedByTheRest() {
    child.giveBack(order, lesson, other).expect(200);
    child.giveBack(order).expect(200);
    child.giveBack(order).expect(200);
    child.giveBack(order, kits).expect(200);
    endsGivenBack();
  }

  @Test
  void comesBackTogetherWithAllOfIt() throws Exception {
    List<ProductId[]> wishes =
        List.of(
            new ProductId[] {lesson},
            new ProductId[] {kits},
            new ProductId[] {},
            new ProductId[] {kits, other});
    var turn = new AtomicInteger();

    AtOnce.call(
        20,
        () -> {
          var wish = wishes.get(turn.getAndIncrement() % wishes.size());
          return child.giveBack(order, wish).status();
        });

    child.giveBack(order).expect(200);
    endsGivenBack();
  }

  @Test
  void isOpenedOrGivenBackButNeverBoth() throws Exception {
    AtOnce.call(10, () -> child.giveBack(order, lesson).status() == 200 || child.owns(lesson));

    var returned = child.returned(order, lesson).equals("refunded");
    assertThat(child.owns(lesson)).isNotEqualTo(returned);
    assertThat(balance()).isEqualTo(returned ? 800 : 400);
  }

  @Test
  void isNoLongerSpentInTheWeek() {
    child.settle(Map.of("mode", "within", "pointsPerWeek", 1600)).expect(200);
    child.giveBack(order, kits).expect(200);
    child.order(kits, 2, 800).expect(201);
    child.order(kits, 1, 400).expect(202);
  }

  @Test
  void isOfTheOrder() {
    var foreign = keeper.kitsInStock(1);
    var refused = child.giveBack(order, lesson, foreign).expect(422, "not-in-order");
    assertThat(refused.json().path("productId").asString()).isEqualTo(foreign.value().toString());
    var none = Map.of("productIds", List.of());
    child.client().post(Shopper.ORDERS + "/" + order + "/refund", none).expect(400);
    Shopper.child(people.family()).giveBack(order, lesson).expect(404, "not-found");
    assertThat(balance()).isEqualTo(400);
  }

  private void endsGivenBack() {
    assertThat(child.state(order)).isEqualTo("refunded");
    assertThat(balance()).isEqualTo(2000);
    assertThat(stock.of(kits)).isEqualTo(ALL);
    assertThat(stock.of(other)).isEqualTo(ALL);
    assertThat(child.owns(lesson)).isFalse();
  }

  private long balance() {
    return progress.ledger().balance(child.id());
  }
}
