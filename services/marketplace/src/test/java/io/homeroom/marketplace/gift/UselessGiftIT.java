package io.homeroom.marketplace.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.ProgressStandIn.Trouble;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Gifts that are of no use: what the child has, or is not to have, or cannot be sent. */
@MarketplaceTest
class UselessGiftIT {
  @Autowired GiftFixture fixture;
  @Autowired ProgressStandIn progress;
  @Autowired People people;
  @Autowired MovableClock clock;

  private Home home;

  @BeforeEach
  void start() {
    home = fixture.home();
    progress.ledger().give(home.childId(), 130);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void isNotSentIfTheChildOwnsWhatIsInIt() {
    var product = fixture.digital();
    buy(product);

    var refused = home.parent().post("/api/gifts", home.gift(product, 100));

    refused.expect(409, "already-owned");
    assertThat(refused.json().path("productId").asString()).isEqualTo(product.value().toString());
    assertThat(home.parent().get("/api/gifts").json().path("items")).isEmpty();
  }

  @Test
  void isNotSentIfItIsForAdultsAlone() {
    var forAdults = Shopkeeper.lesson();
    forAdults.put("minAge", 18);
    forAdults.put("maxAge", 18);
    var product = new ProductId(people.shopkeeper().publish(forAdults));

    home.parent().post("/api/gifts", home.gift(product, 400)).expect(422, "not-for-children");
  }

  @Test
  void takesNoPointsForWhatTheChildHasBoughtMeanwhile() {
    var product = fixture.digital();
    var gift = home.give(product, 100);
    buy(product);
    fixture.tellPoints(home.child(), 129);

    home.open(gift, "key").expect(409, "already-owned");

    assertThat(home.stateOf(gift)).isEqualTo("unlocked");
    assertThat(progress.ledger().balance(home.childId())).isEqualTo(129);
    home.withdraw(gift).expect(204);
  }

  @Test
  void waitsForAnAddressOnceThePointsHaveMoved() {
    var family = Shopper.parent(home.family()).living();
    var gift = home.give(fixture.physical(1), 100);
    fixture.tellPoints(home.child(), 130);
    progress.trouble(home.childId(), Trouble.MUTE);
    home.open(gift, "key").expect(202);
    family.moveAway();

    progress.trouble(home.childId(), Trouble.NONE);
    home.open(gift, "key").expect(202);
    family.living();
    clock.advance(Duration.ofMinutes(1));

    await().untilAsserted(() -> assertThat(home.stateOf(gift)).isEqualTo("activated"));
    assertThat(progress.ledger().balance(home.childId())).isEqualTo(30);
  }

  private void buy(ProductId product) {
    Shopper.child(home.family()).trusted().order(product, 1, 1).expect(201);
  }
}
