package io.homeroom.marketplace.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.platform.test.Disorder;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.ToldEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Months whose money goes back. */
@MarketplaceTest
class GivenBackBoxIT {
  private static final Duration LATER = Duration.ofMinutes(31);
  @Autowired People people;
  @Autowired PaymentsTold told;
  @Autowired EventsTold events;
  @Autowired Disorder disorder;
  @Autowired SeeingStock stock;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  private Shopkeeper keeper;
  private ProductId kit;
  private Subscriber family;

  @BeforeEach
  void begin() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(1);
    family = Subscriber.begun(Shopper.parent(people.family()), keeper, kit);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void areNotSentIfTheyWereOwed() {
    paidAndSent();
    told.monthPaid(family.reference(), family.invoice(2));
    givenBack(2, true);
    awaitGivenBack();

    keeper.restock(kit.value(), 1).expect(200);
    told.monthPaid(family.reference(), family.invoice(2));
    told.monthPaid(family.reference(), family.invoice(3));
    clock.advance(LATER);

    await().until(() -> family.shipmentOf(0), "requested"::equals);
    assertThat(family.month(1).path("shipment").isNull()).isTrue();
    assertThat(family.shipments()).hasSize(2);
  }

  @Test
  void goBackToTheShelfIfTheyWereNotOnTheirWay() {
    paidAndSent();
    givenBack(1, true);
    givenBack(1, true);
    awaitGivenBack();
    assertThat(family.shipments()).containsExactly("cancelled");
    assertThat(stock.of(kit).onHand()).isEqualTo(1);
    assertThat(stock.of(kit).reserved()).isZero();
  }

  @Test
  void stayOnTheirWay() {
    paidAndSent();
    var path = "/api/store/suppliers/orders";
    var shipment = keeper.client().get(path).json().at("/items/0/shipmentId").asString();
    var shipped = path + "/" + shipment + "/shipped";
    keeper.client().post(shipped, Map.of("carrier", "DHL")).expect(200);
    givenBack(1, true);
    awaitGivenBack();
    assertThat(family.shipments()).containsExactly("shipped");
    assertThat(stock.of(kit).onHand()).isZero();
  }

  @Test
  void comeToTheSameInWhateverOrderTheyAreTold() {
    disorder.changesNothing(3, Set.of("marketplace.box"), Months::new);
  }

  /** Three months: one is kept, one given back in part, and one in whole. */
  private final class Months implements Disorder.Scene {
    private final Shopkeeper shop = people.shopkeeper();
    private final ProductId ware = shop.kitsInStock(5);
    private final Subscriber buyer = Subscriber.begun(Shopper.parent(people.family()), shop, ware);

    @Override
    public List<ToldEvent> story() {
      return events.noted(
          () -> {
            for (var month = 1; month <= 3; month++) {
              told.monthPaid(buyer.reference(), buyer.invoice(month));
            }
            told.monthGivenBack(buyer.reference(), buyer.invoice(2), false);
            told.monthGivenBack(buyer.reference(), buyer.invoice(3), true);
          });
    }

    /** Once nothing is owed any more. */
    @Override
    public Object end() {
      await().until(() -> owed() == 0);
      var sent = buyer.shipments().stream().filter("requested"::equals).count();
      return Map.of("sent", sent, "left", stock.of(ware));
    }

    private long owed() {
      var due = "select count(*) from box_month where 'box:' || box_id = ? and due_at is not null";
      return jdbc.sql(due).param(buyer.reference()).query(Long.class).single();
    }
  }

  private void paidAndSent() {
    told.monthPaid(family.reference(), family.invoice(1));
    await().until(() -> family.shipmentOf(0), "requested"::equals);
  }

  private void givenBack(int month, boolean full) {
    told.monthGivenBack(family.reference(), family.invoice(month), full);
  }

  private void awaitGivenBack() {
    await().until(() -> !family.month(0).path("givenBackAt").asString("").isEmpty());
  }
}
