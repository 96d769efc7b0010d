package io.homeroom.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Replica;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@MarketplaceTest
class OnceIT {
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired SeeingStock stock;
  @Autowired Environment environment;

  private Shopkeeper keeper;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
  }

  @Test
  void answersARepeatedCallAsTheFirstOneOnEachInstance() throws Exception {
    var kit = keeper.kitsInStock(50);
    var child = shopper(5000);
    var wish = Shopper.wish(kit, 1, 400);
    try (var other = Replica.of(environment)) {
      var clients = List.of(child.client(), people.client(other.port(), child.token(people)));
      var turn = new AtomicInteger();

      var answers =
          AtOnce.call(
              100,
              () ->
                  clients
                      .get(turn.getAndIncrement() % 2)
                      .post(Shopper.ORDERS, wish, "once:" + kit.value()));

      assertThat(answers).extracting(Answer::status).containsOnly(201);
      assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
    }
    assertThat(progress.ledger().balance(child.id())).isEqualTo(4600);
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(49, 0));
    assertThat(keeper.client().get("/api/store/suppliers/orders").json().path("items")).hasSize(1);
  }

  @Test
  void refusesTheSameKeyForSomethingElse() {
    var child = shopper(5000);
    var kit = keeper.kitsInStock(5);
    var key = UUID.randomUUID().toString();
    child.client().post(Shopper.ORDERS, Shopper.wish(kit, 1, 400), key).expect(201);

    child
        .client()
        .post(Shopper.ORDERS, Shopper.wish(kit, 2, 800), key)
        .expect(422, "idempotency-key-reused");
    assertThat(progress.ledger().balance(child.id())).isEqualTo(4600);
  }

  @Test
  void sellsTheLastOneToOneOfAHundred() throws Exception {
    var last = keeper.kitsInStock(1);
    var buyers =
        new ConcurrentLinkedQueue<>(Stream.generate(() -> shopper(400)).limit(100).toList());
    var all = List.copyOf(buyers);

    var answers = AtOnce.call(100, () -> buyers.remove().order(last, 1, 400));

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(answer -> answer.expect(422, "out-of-stock"));
    assertThat(all.stream().mapToLong(buyer -> progress.ledger().balance(buyer.id())).sum())
        .isEqualTo(99 * 400);
    assertThat(stock.of(last)).isEqualTo(new StockLevel(0, 0));
  }

  @Test
  void spendsNoMoreThanAChildHasInOrdersAtOnce() throws Exception {
    var child = shopper(1000);
    List<ProductId> kits = Stream.generate(() -> keeper.kitsInStock(5)).limit(20).toList();
    var next = new ConcurrentLinkedQueue<>(kits);

    var answers = AtOnce.call(20, () -> child.order(next.remove(), 1, 400));

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(2);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .extracting(OnceIT::refusal)
        .isSubsetOf("not-enough-points", "too-many-open-orders");
    assertThat(progress.ledger().balance(child.id())).isEqualTo(200);
    assertThat(kits.stream().mapToInt(kit -> stock.of(kit).onHand()).sum()).isEqualTo(98);
  }

  @Test
  void sellsADigitalProductOnceToWhoAsksTwiceAtOnce() throws Exception {
    var lesson = new ProductId(keeper.publish(Shopkeeper.lesson()));
    var child = shopper(5000);

    var answers = AtOnce.call(20, () -> child.order(lesson, 1, 400));

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(progress.ledger().balance(child.id())).isEqualTo(4600);

    var parent = Shopper.parent(child.family());
    var family = child.family().child().family();
    progress.ledger().give(family, 5000);
    AtOnce.call(20, () -> parent.order(lesson, 1, 400));
    assertThat(progress.ledger().balance(family)).isEqualTo(4600);
  }

  private static String refusal(Answer answer) {
    return answer.expect(422).json().path("code").asString();
  }

  private Shopper shopper(long points) {
    var shopper = Shopper.child(people.family()).trusted().living();
    progress.ledger().give(shopper.id(), points);
    return shopper;
  }
}
