package io.homeroom.marketplace.gift.giving;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.families.consent.CoreConsent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@MarketplaceTest
class GivingIT {
  @Autowired GiftFixture fixture;
  @Autowired People people;
  @Autowired CoreConsent consent;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  private Home home;
  private ProductId product;

  @BeforeEach
  void start() {
    home = fixture.home();
    product = fixture.digital();
  }

  @Test
  void sendsOnceByAKey() {
    var gift = home.gift(product, 100);

    var first = home.parent().post("/api/gifts", gift, "key").expect(201);
    var again = home.parent().post("/api/gifts", gift, "key").expect(201);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(first.json().path("state").asString()).isEqualTo("sent");
    assertThat(first.json().at("/titles/en").asString()).isEqualTo("Why it erupts");
    assertThat(home.parent().get("/api/gifts").json().path("items")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1_000_001})
  void refusesThresholdsThatAreNone(long threshold) {
    home.parent().post("/api/gifts", home.gift(product, threshold)).expect(400, "invalid-request");
  }

  @Test
  void refusesWordsThatAreTooMany() {
    var gift = home.gift(product, 100);
    gift.put("message", "a".repeat(501));

    home.parent().post("/api/gifts", gift).expect(400, "invalid-request");
  }

  @Test
  void refusesProductsThatNobodyOffers() {
    var unknown = home.gift(new ProductId(UUID.randomUUID()), 100);

    home.parent().post("/api/gifts", unknown).expect(422, "product-not-offered");
  }

  @Test
  void givesNothingForLessThanItCosts() {
    var kit = people.shopkeeper().kitsInStock(1);

    var refused =
        home.parent()
            .post("/api/gifts", home.gift(kit, 399))
            .expect(422, "threshold-below-price")
            .json();

    assertThat(refused.path("price").asLong()).isEqualTo(400);
    assertThat(refused.path("threshold").asLong()).isEqualTo(399);
  }

  @Test
  void givesNothingThatIsSoldForMoneyOnly() {
    var lesson = Shopkeeper.lesson();
    lesson.put("price", Map.of("minor", 1990, "currency", "EUR"));
    var forMoney = new ProductId(people.shopkeeper().publish(lesson));

    home.parent()
        .post("/api/gifts", home.gift(forMoney, 1_000))
        .expect(422, "product-not-for-points");
  }

  @Test
  void letsTwentyWaitForAChild() {
    for (int i = 0; i < 20; i++) {
      home.give(product, 100);
    }

    home.parent().post("/api/gifts", home.gift(product, 100)).expect(422, "too-many-gifts");
    fixture.home().give(product, 100);
  }

  @Test
  void sendsNoParcelToAFamilyWithoutAnAddress() {
    home.parent()
        .post("/api/gifts", home.gift(fixture.physical(1), 100))
        .expect(422, "address-required");
  }

  @Test
  void knowsNoForeignChildrenAndGifts() {
    var gift = home.give(product, 100);
    var stranger = fixture.home();

    stranger.parent().post("/api/gifts", home.gift(product, 100)).expect(404, "not-found");
    stranger.parent().get("/api/gifts/" + gift.value()).expect(404, "not-found");
    stranger.parent().delete("/api/gifts/" + gift.value()).expect(404, "not-found");
    assertThat(stranger.parent().get("/api/gifts").json().path("items")).isEmpty();
    assertThat(stranger.parent().get("/api/gifts?childId=" + home.child().id()).body())
        .doesNotContain(gift.value().toString());
  }

  @Test
  void isTakenBackAgainAndAgain() {
    var gift = home.give(product, 100);
    fixture.tellPoints(home.child(), 100);

    home.parent().delete("/api/gifts/" + gift.value()).expect(204);
    home.parent().delete("/api/gifts/" + gift.value()).expect(204);

    assertThat(home.stateOf(gift)).isEqualTo("withdrawn");
    home.atChilds().get("/api/gifts/" + gift.value()).expect(404, "not-found");
    home.atChilds()
        .post("/api/gifts/" + gift.value() + "/activate", Map.of())
        .expect(404, "not-found");
  }

  @Test
  void stopsWithTheParentsConsent() {
    consent.decide(home.child().family(), false, Instant.now());

    home.parent().post("/api/gifts", home.gift(product, 100)).expect(422, "consent-required");
  }

  @Test
  void endsWithItsChild() {
    home.give(product, 100);

    transaction.executeWithoutResult(_ -> events.publishEvent(new ChildGone(home.child())));

    assertThat(home.parent().get("/api/gifts").json().path("items")).isEmpty();
  }
}
