package io.homeroom.marketplace.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Identity's word on a supplier, as it comes over Kafka. */
@MarketplaceTest
class LosingSupplierIT {
  @Autowired People people;
  @Autowired SeeingShops shops;
  @Autowired Outbox outbox;
  @Autowired TransactionTemplate transaction;

  private Shopkeeper keeper;
  private UUID kit;

  @BeforeEach
  void open() {
    keeper = people.shopkeeper();
    kit = keeper.publish(Shopkeeper.kit());
  }

  @Test
  void sellsNothingOfWhoIsShutOut() {
    told(keeper, "person", "identity.person-suspended.v1");

    awaitState(keeper, ShopState.SUSPENDED);
    people.parent().get("/api/store/products/" + kit).expect(404, "not-found");
    people.decide(keeper, "reinstate").expect(200);
    people.parent().get("/api/store/products/" + kit).expect(200);
  }

  @Test
  void sellsNothingOfWhoIsNoSupplierAnyMore() {
    told(keeper, "role", "identity.role-taken.v1");
    awaitState(keeper, ShopState.SUSPENDED);
  }

  @Test
  void refusesWhatWasAppliedForByWhoIsShutOut() {
    var applicant = people.applicant();
    told(applicant, "person", "identity.person-suspended.v1");
    awaitState(applicant, ShopState.REFUSED);
  }

  @Test
  void forgetsTheWordsOfWhoHasGone() {
    told(keeper, "person", "identity.account-closed.v1");

    awaitState(keeper, ShopState.SUSPENDED);
    assertThat(shops.of(keeper.id()).name()).doesNotContain("Lab");
    assertThat(shops.of(keeper.id()).about()).doesNotContain("Bremen");
  }

  private void told(Shopkeeper of, String aggregate, String type) {
    var topic = "homeroom.identity." + aggregate;
    var data = Map.of("personId", of.id(), "role", "supplier");
    transaction.executeWithoutResult(
        _ -> outbox.publish(new OutgoingEvent(topic, of.id(), type, data)));
  }

  private void awaitState(Shopkeeper whose, ShopState state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(shops.of(whose.id()).state()).isEqualTo(state));
  }
}
