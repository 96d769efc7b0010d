package io.homeroom.marketplace.gift.withdrawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.Leaving;
import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.ProgressStandIn.Trouble;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A gift for four hundred points that was opened and sent, and has never arrived. */
@MarketplaceTest
class LostGiftIT {
  private static final String PARCELS = "/api/store/suppliers/orders";
  private static final String GIFTS = "/api/admin/store/gifts";

  @Autowired GiftFixture fixture;
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired Leaving leaving;
  @Autowired SeeingStock stock;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private Shopkeeper keeper;
  private ProductId kit;
  private Home home;
  private GiftId gift;

  @BeforeEach
  void send() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(2);
    home = fixture.home();
    home.live();
    gift = opened(kit);
    ship();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void givesItsPointsBackOnce() throws Exception {
    AtOnce.call(5, () -> refund(gift).expect(204));

    assertThat(home.stateOf(gift)).isEqualTo("withdrawn");
    assertThat(points()).isEqualTo(400);
    assertThat(stock.of(kit)).isEqualTo(new StockLevel(1, 0));
    var told = events.await("marketplace.staff-acted.v1", it -> it.json().contains(id()));
    EventSchemas.ofThisModule().check(told);
    assertThat(told.json()).contains("refund-gift").contains(home.childId().toString());
    assertThat(events.of("marketplace.staff-acted.v1"))
        .filteredOn(event -> event.json().contains(id()))
        .hasSize(1);
  }

  @Test
  void givesThemBackWhenItsParentsHaveThemAgain() {
    progress.trouble(home.childId(), Trouble.REFUSING);
    refund(gift).expect(202);
    assertThat(home.stateOf(gift)).isEqualTo("returning");

    progress.trouble(home.childId(), Trouble.NONE);
    clock.advance(Duration.ofMinutes(1));

    await().untilAsserted(() -> assertThat(home.stateOf(gift)).isEqualTo("withdrawn"));
    assertThat(points()).isEqualTo(400);
  }

  @Test
  void isNotSentAnyMoreIfItWasNot() {
    var unsent = opened(kit);

    refund(unsent).expect(204);

    assertThat(stock.of(kit)).isEqualTo(new StockLevel(1, 0));
    assertThat(keeper.client().get(PARCELS + "?state=requested").json().path("items")).isEmpty();
  }

  @Test
  void isShownToStaffWithItsParcelAndWithoutItsWords() {
    home.give(kit, 500);

    var shown = people.moderator().get(GIFTS + "?familyId=" + home.child().family()).expect(200);

    assertThat(shown.json().path("items")).hasSize(1);
    var parcel = shown.json().at("/items/0");
    assertThat(parcel.path("giftId").asString()).isEqualTo(id());
    assertThat(parcel.at("/shipment/state").asString()).isEqualTo("shipped");
    assertThat(parcel.at("/shipment/carrier").asString()).isEqualTo("DHL");
    assertThat(shown.body()).doesNotContain("Well done!");
    assertThat(people.moderator().get(GIFTS).expect(200).body()).contains(id());
  }

  @Test
  void leavesWhatWasNotOpenedOrNotSent() {
    var hidden = home.give(kit, 500);
    refund(hidden).expect(422, "no-opened-parcel");
    var lesson = opened(new ProductId(keeper.publish(Shopkeeper.lesson())));
    refund(lesson).expect(422, "no-opened-parcel");
    refund(GiftId.next()).expect(404, "not-found");

    assertThat(home.stateOf(hidden)).isEqualTo("sent");
    assertThat(home.stateOf(lesson)).isEqualTo("activated");
  }

  @Test
  void leavesALessonThatIsBeingOpened() {
    var lesson = opened(new ProductId(keeper.publish(Shopkeeper.lesson())));
    jdbc.sql("update gift set state = 'ACTIVATING', opened_at = null, tried_at = ? where id = ?")
        .params(Timestamp.from(clock.instant()), lesson.value())
        .update();

    refund(lesson).expect(422, "no-opened-parcel");

    assertThat(progress.ledger().spent(lesson.reference())).isTrue();
    assertThat(points()).isZero();
  }

  @Test
  void leavesItsPointsWithTheParentsOfAChildThatHasGone() {
    leaving.removed(home.family());

    refund(gift).expect(422, "points-have-ended");

    assertThat(progress.ledger().spent(gift.reference())).isTrue();
  }

  private GiftId opened(ProductId product) {
    var sent = home.give(product, 400);
    progress.ledger().give(home.childId(), 400);
    fixture.tellPoints(home.child(), 400);
    home.open(sent, "key-" + sent.value()).expect(200);
    fixture.tellPoints(home.child(), 0);
    return sent;
  }

  private void ship() {
    var shipment =
        keeper.client().get(PARCELS).expect(200).json().at("/items/0/shipmentId").asString();
    keeper
        .client()
        .post(PARCELS + "/" + shipment + "/shipped", Map.of("carrier", "DHL"))
        .expect(200);
  }

  private Answer refund(GiftId of) {
    return people.moderator().post(GIFTS + "/" + of.value() + "/refund", Map.of());
  }

  private long points() {
    return progress.ledger().balance(home.childId());
  }

  private String id() {
    return gift.value().toString();
  }
}
