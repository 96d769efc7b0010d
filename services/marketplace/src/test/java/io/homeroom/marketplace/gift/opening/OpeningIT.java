package io.homeroom.marketplace.gift.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PointsLedger;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.marketplace.purchase.Purchases;
import io.homeroom.platform.families.consent.CoreConsent;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.Answer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MarketplaceTest
class OpeningIT {
  @Autowired GiftFixture fixture;
  @Autowired ProgressStandIn progress;
  @Autowired Purchases purchases;
  @Autowired CoreConsent consent;
  @Autowired EventRecorder events;
  @Autowired JdbcClient jdbc;

  private PointsLedger ledger;
  private Home home;
  private ProductId product;
  private GiftId gift;

  @BeforeEach
  void start() {
    ledger = progress.ledger();
    home = fixture.home();
    product = fixture.digital();
    gift = home.give(product, 100);
    ledger.give(home.childId(), 130);
    fixture.tellPoints(home.child(), 130);
  }

  @Test
  void movesThePointsAndGivesWhatIsInIt() {
    var opened = open("key").expect(200).json();

    assertThat(opened.path("state").asString()).isEqualTo("activated");
    assertThat(ledger.balance(home.childId())).isEqualTo(30);
    assertThat(ledger.spent(gift.reference())).isTrue();
    assertThat(purchases.has(home.child().id(), product)).isTrue();
    var told = events.await("marketplace.gift-opened.v1", gift.value());
    EventSchemas.ofThisModule().check(told);
  }

  @Test
  void answersTheSameByTheSameKeyAndRefusesOthers() {
    var first = open("key").expect(200);

    assertThat(open("key").expect(200).body()).isEqualTo(first.body());
    open("other").expect(409, "gift-already-opened");
    assertThat(ledger.balance(home.childId())).isEqualTo(30);
  }

  @Test
  void staysUnlockedWithoutEnoughPoints() {
    ledger.give(home.childId(), -50);

    open("key").expect(422, "not-enough-points");
    assertThat(home.stateOf(gift)).isEqualTo("unlocked");
    assertThat(purchases.has(home.child().id(), product)).isFalse();

    ledger.give(home.childId(), 20);
    open("key").expect(200);
    assertThat(ledger.balance(home.childId())).isZero();
  }

  @Test
  void staysUnlockedWhileWhatIsInItCannotBeHad() {
    jdbc.sql("update product set state = 'WITHDRAWN' where id = ?").param(product.value()).update();

    open("key").expect(422, "gift-not-available");
    assertThat(home.stateOf(gift)).isEqualTo("unlocked");
    assertThat(ledger.balance(home.childId())).isEqualTo(130);
  }

  @Test
  void waitsForTheParentsConsent() {
    consent.decide(home.child().family(), false, Instant.now());
    open("key").expect(422, "consent-required");

    consent.decide(home.child().family(), true, Instant.now().plusSeconds(1));
    open("key").expect(200);
  }

  @Test
  void opensOneGiftByAKey() {
    var second = home.give(fixture.digital(), 1);
    open("key").expect(200);

    home.open(second, "key").expect(422, "idempotency-key-reused");

    assertThat(home.stateOf(second)).isEqualTo("unlocked");
    home.open(second, "other").expect(200);
  }

  @Test
  void isForItsChildAlone() {
    var sibling = fixture.home();

    sibling
        .atChilds()
        .post("/api/gifts/" + gift.value() + "/activate", Map.of())
        .expect(404, "not-found");
    home.parent().post("/api/gifts/" + gift.value() + "/activate", Map.of()).expect(403);
  }

  @Test
  void isNotTakenBackOnceOpened() {
    open("key").expect(200);

    home.parent().delete("/api/gifts/" + gift.value()).expect(409, "gift-already-opened");
  }

  private Answer open(String key) {
    return home.open(gift, key);
  }
}
