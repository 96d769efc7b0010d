package io.homeroom.marketplace.gift;

import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.giving.UnlockingGifts;
import io.homeroom.platform.families.Child;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;

/** Families and products for tests of gifts. */
@TestComponent
public class GiftFixture {
  private final AtomicLong versions = new AtomicLong();
  private final UnlockingGifts unlocking;
  private final People people;

  GiftFixture(UnlockingGifts unlocking, People people) {
    this.unlocking = unlocking;
    this.people = people;
  }

  public Home home() {
    return new Home(people.family());
  }

  /** Progress tells what a child has, as its newest word. */
  public void tellPoints(Child child, long points) {
    unlocking.learn(child.id(), points, versions.incrementAndGet(), Instant.now());
  }

  public ProductId digital() {
    return new ProductId(people.shopkeeper().publish(cheap(Shopkeeper.lesson())));
  }

  public ProductId physical(int onHand) {
    var keeper = people.shopkeeper();
    var id = keeper.publish(cheap(Shopkeeper.kit()));
    keeper.restock(id, onHand).expect(200);
    return new ProductId(id);
  }

  private static Map<String, Object> cheap(Map<String, Object> product) {
    product.put("price", Map.of("minor", 100, "currency", "EUR", "points", 1));
    return product;
  }
}
