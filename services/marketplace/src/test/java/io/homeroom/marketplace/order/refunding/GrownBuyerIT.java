package io.homeroom.marketplace.order.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.families.Directory;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two lessons of a child that is of age by now. */
@MarketplaceTest
class GrownBuyerIT {
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired Directory directory;

  private Shopper child;
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
    directory.forget(child.family().child(), Instant.now());
  }

  @Test
  void keepsWhatItsParentsWouldGiveBack() {
    var parent = Shopper.parent(child.family());

    parent.giveBack(order).expect(404, "not-found");
    parent.giveBack(order, lesson).expect(404, "not-found");

    var library = people.of("parent", child.id()).get("/api/store/library?limit=100").expect(200);
    assertThat(library.json().path("items")).hasSize(2);
  }
}
