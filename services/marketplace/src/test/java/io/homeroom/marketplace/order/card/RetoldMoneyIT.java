package io.homeroom.marketplace.order.card;

import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.platform.test.Disorder;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.RecordedEvent;
import io.homeroom.platform.test.ToldEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders, parcels and refunds are the same in whatever order payments tells of the money. */
@MarketplaceTest
class RetoldMoneyIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired EventsTold events;
  @Autowired EventRecorder recorder;
  @Autowired Disorder disorder;
  @Autowired SeeingStock stock;
  @Autowired JdbcClient jdbc;

  @Test
  void comesToTheSameOrdersParcelsAndRefunds() {
    disorder.changesNothing(3, Set.of("marketplace.payment"), Sales::new);
  }

  /** One kit for each of several parents, with whom it goes differently. */
  private final class Sales implements Disorder.Scene {
    private final ProductId kit = people.shopkeeper().kitsInStock(20);
    private final List<Payer> payers = new ArrayList<>();
    private final List<OrderId> orders = new ArrayList<>();

    @Override
    public List<ToldEvent> story() {
      for (var order = 0; order < 6; order++) {
        var payer = new Payer(Shopper.parent(people.family()).living(), payments, told);
        payers.add(payer);
        orders.add(payer.order(kit, 1));
      }
      cancelled(2);
      var refund = returned(3);
      return events.noted(
          () -> {
            pays(0);
            pays(1);
            misses(1);
            pays(2);
            pays(3);
            isGivenBack(3, "refund:" + refund);
            pays(4);
            isGivenBack(4, "admin:" + UUID.randomUUID());
            misses(5);
          });
    }

    private void pays(int order) {
      payers.get(order).pays(orders.get(order));
    }

    private void misses(int order) {
      var payer = payers.get(order);
      told.expired(payer.payment(orders.get(order)), orders.get(order).reference());
    }

    private void isGivenBack(int order, String reference) {
      payers.get(order).isGivenBack(orders.get(order), reference);
    }

    private void cancelled(int order) {
      post(order, "cancellation");
    }

    private UUID returned(int order) {
      pays(order);
      payers.get(order).awaits(orders.get(order), "paid");
      post(order, "refund");
      var of = orders.get(order);
      await().until(() -> refunds(of).size() == 1);
      return jdbc.sql("select id from order_refund where order_id = ?")
          .param(of.value())
          .query(UUID.class)
          .single();
    }

    private void post(int order, String what) {
      var path = Shopper.ORDERS + "/" + orders.get(order).value() + "/" + what;
      payers.get(order).parent().client().post(path, Map.of());
    }

    @Override
    public Object end() {
      var ends = new ArrayList<Object>();
      for (var order = 0; order < orders.size(); order++) {
        var id = orders.get(order);
        ends.add(
            Map.of(
                "state", payers.get(order).state(id),
                "parcels", parcels(id),
                "refunds", refunds(id),
                "told twice", toldTwice(id)));
      }
      return Map.of("orders", ends, "stock", stock.of(kit));
    }
  }

  private long parcels(OrderId order) {
    return jdbc.sql("select count(*) from shipment where reference = ? and state <> 'CANCELLED'")
        .param(order.reference())
        .query(Long.class)
        .single();
  }

  private List<String> refunds(OrderId order) {
    return jdbc.sql(
            "select minor, done_at is not null as done from order_refund where order_id = ?")
        .param(order.value())
        .query((row, _) -> row.getLong("minor") + (row.getBoolean("done") ? " done" : " asked"))
        .list();
  }

  /** Mails, notices and suppliers' money follow from these. */
  private List<String> toldTwice(OrderId order) {
    return recorder.recorded().stream()
        .filter(
            event -> event.type().matches("marketplace.order-(placed|paid|refunded|cancelled).v1"))
        .filter(event -> event.key().equals(order.value().toString()))
        .collect(Collectors.groupingBy(RecordedEvent::type, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(type -> type.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }
}
