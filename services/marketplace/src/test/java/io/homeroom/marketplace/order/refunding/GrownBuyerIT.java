package io.homeroom.marketplace.order.refunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.marketplace.Leaving;
import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.order.refusal.OrderNotFound;
import io.homeroom.platform.test.http.Client;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import io.homeroom.platform.web.security.Tier;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order of two lessons that a child paid with its points before it came of age. */
@MarketplaceTest
class GrownBuyerIT {
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired Leaving leaving;
  @Autowired RefundingOrder refunding;

  private Shopper child;
  private Client adult;
  private ProductId lesson;
  private UUID order;

  @BeforeEach
  void growUp() {
    var keeper = people.shopkeeper();
    lesson = new ProductId(keeper.publish(Shopkeeper.lesson()));
    var other = new ProductId(keeper.publish(Shopkeeper.lesson()));
    child = Shopper.child(people.family()).trusted();
    progress.ledger().give(child.id(), 800);
    order = Shopper.idOf(child.order(Map.of(lesson, 1, other, 1), 800).expect(201));
    adult = leaving.grownUp(child.family());
  }

  @Test
  void takesItsOrderAlong() {
    adult.get(Shopper.ORDERS + "/" + order).expect(200);
    var seen = adult.get(Shopper.ORDERS).expect(200).json();
    assertThat(seen.at("/items/0/orderId").asString()).isEqualTo(order.toString());
  }

  @Test
  void isSeenByItsParentsNoMore() {
    var parent = Shopper.parent(child.family());

    parent.client().get(Shopper.ORDERS + "/" + order).expect(404, "not-found");
    assertThat(parent.client().get(Shopper.ORDERS).expect(200).json().path("items")).isEmpty();
    parent.giveBack(order).expect(404, "not-found");
    parent.giveBack(order, lesson).expect(404, "not-found");
  }

  @Test
  void keepsWhatItsParentsBeganToGiveBackAMomentBefore() {
    var family = child.family();
    var parent =
        new Caller(family.parentId(), null, Role.PARENT, Tier.FREE, family.child().family());

    assertThatThrownBy(() -> refunding.refundToBuyer(new OrderId(order), parent))
        .isInstanceOf(OrderNotFound.class);

    assertThat(adult.get("/api/store/library?limit=100").expect(200).json().path("items"))
        .hasSize(2);
  }

  @Test
  void keepsWhatItsPointsCouldNotComeBackFor() {
    var back = Shopper.ORDERS + "/" + order + "/refund";

    adult.post(back, Map.of()).expect(422, "points-have-ended");
    var part = Map.of("productIds", List.of(lesson.value()));
    adult.post(back, part).expect(422, "points-have-ended");

    assertThat(adult.get("/api/store/library?limit=100").expect(200).json().path("items"))
        .hasSize(2);
  }
}
