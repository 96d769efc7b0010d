package io.homeroom.marketplace.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsStandIn;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which boxes a family is shown. */
@MarketplaceTest
class ShownBoxIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  private Shopper parent;
  private ProductId kit;
  private Subscriber subscriber;

  @BeforeEach
  void begin() {
    var keeper = people.shopkeeper();
    kit = keeper.kitsInStock(2);
    parent = Shopper.parent(people.family());
    subscriber = Subscriber.begun(parent, keeper, kit);
  }

  @Test
  void areThoseThatArePaidFor() {
    assertThat(subscriber.shown()).isEmpty();
    told.boxStands(subscriber.reference(), "active", 2);
    await().until(() -> subscriber.shown().at("/0/running").asBoolean());

    told.boxStands(subscriber.reference(), "ended", 3);
    await().until(() -> subscriber.shown().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"unpaid", "ended"})
  void areThoseThatWerePaidForToo(String status) {
    told.boxStands(subscriber.reference(), "active", 2);
    told.monthPaid(subscriber.reference(), subscriber.invoice(1));
    await().until(() -> subscriber.shown().at("/0/months").size() == 1);
    assertThat(subscriber.shown().at("/0/running").asBoolean()).isTrue();

    told.boxStands(subscriber.reference(), status, 4);
    await().until(() -> !subscriber.shown().at("/0/running").asBoolean());
    assertThat(subscriber.shown().at("/0/months")).hasSize(1);
    assertThat(subscriber.shown().at("/0/soldOn").asBoolean()).isTrue();
  }

  @Test
  void areNotRunningBeforeTheyArePaidFor() {
    told.boxStands(subscriber.reference(), "incomplete", 1);
    told.monthPaid(subscriber.reference(), subscriber.invoice(1));

    await().until(() -> subscriber.shown().at("/0/months").size() == 1);
    assertThat(subscriber.shown().at("/0/running").asBoolean()).isFalse();
  }

  @Test
  void followTheNewestNews() {
    told.boxStands(subscriber.reference(), "ended", 4);
    told.boxStands(subscriber.reference(), "past-due", 3);
    told.boxStands("package:" + UUID.randomUUID(), "active", 5);
    told.monthPaid(subscriber.reference(), subscriber.invoice(1));

    await().until(() -> subscriber.shown().at("/0/months").size() == 1);
    assertThat(subscriber.shown().at("/0/running").asBoolean()).isFalse();
  }

  @Test
  void canBeBegunAnewOnceTheirPageIsOver() {
    payments.subscriptions().end(subscriber.reference());

    Subscriber.subscribe(parent, kit, Subscriber.KEY).expect(409, "checkout-over");

    var anew = Subscriber.subscribe(parent, kit, "anew").expect(201).id("boxId");
    assertThat(subscriber.reference()).isNotEqualTo("box:" + anew);
  }
}
