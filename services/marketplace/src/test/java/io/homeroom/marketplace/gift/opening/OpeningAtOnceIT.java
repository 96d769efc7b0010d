package io.homeroom.marketplace.gift.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PointsLedger;
import io.homeroom.marketplace.ProgressStandIn;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.points.NotEnoughPoints;
import io.homeroom.marketplace.points.PointsAtProgress;
import io.homeroom.marketplace.points.Purse;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MarketplaceTest
class OpeningAtOnceIT {
  @Autowired GiftFixture fixture;
  @Autowired PointsAtProgress points;
  @Autowired ProgressStandIn progress;
  @Autowired EventRecorder events;

  private PointsLedger ledger;
  private Home home;
  private GiftId gift;

  @BeforeEach
  void start() {
    ledger = progress.ledger();
    unlock();
  }

  @Test
  void opensForOneOfAHundred() throws Exception {
    var answers = AtOnce.call(100, () -> open(UUID.randomUUID().toString()));

    assertThat(answers).extracting(Answer::status).containsOnly(200, 409);
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    openedOnce();
  }

  @Test
  void answersAHundredBySameKeyTheSame() throws Exception {
    var answers = AtOnce.call(100, () -> open("key"));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
    openedOnce();
  }

  @Test
  void isEitherTakenBackOrOpened() throws Exception {
    for (int round = 0; round < 20; round++) {
      unlock();
      var turn = new AtomicInteger();

      var answers =
          AtOnce.call(2, () -> turn.getAndIncrement() == 0 ? open("key") : home.withdraw(gift));

      assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
      var opened = home.stateOf(gift).equals("activated");
      assertThat(home.stateOf(gift)).isIn("activated", "withdrawn");
      assertThat(ledger.spent(gift.reference())).isEqualTo(opened);
    }
  }

  @Test
  void isOpenedOrItsPointsAreSpentOtherwise() throws Exception {
    for (int round = 0; round < 20; round++) {
      unlock();
      var turn = new AtomicInteger();

      AtOnce.call(
          2, () -> turn.getAndIncrement() == 0 ? open("key").status() == 200 : spendOtherwise());

      var opened = home.stateOf(gift).equals("activated");
      assertThat(home.stateOf(gift)).isIn("activated", "unlocked");
      assertThat(ledger.spent(gift.reference())).isEqualTo(opened);
      assertThat(ledger.balance(home.childId())).isZero();
    }
  }

  @Test
  void givesADigitalProductInOneOfThreeWays() throws Exception {
    for (int round = 0; round < 10; round++) {
      home = fixture.home();
      var product = fixture.digital();
      var child = Shopper.child(home.family()).trusted();
      var first = home.give(product, 100);
      var second = home.give(product, 100);
      ledger.give(home.childId(), 300);
      fixture.tellPoints(home.child(), 300);
      List<Callable<Answer>> ways =
          List.of(
              () -> home.open(first, "first"),
              () -> home.open(second, "second"),
              () -> child.order(product, 1, 1));
      var turn = new AtomicInteger();

      var answers = AtOnce.call(3, () -> ways.get(turn.getAndIncrement()).call());

      assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
      assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(2);
      assertThat(ledger.balance(home.childId())).isIn(200L, 299L);
    }
  }

  private boolean spendOtherwise() {
    try {
      points.spend(new Purse.OfChild(home.childId()), 100, "order:" + UUID.randomUUID());
      return true;
    } catch (NotEnoughPoints tooLate) {
      return false;
    }
  }

  private void openedOnce() {
    assertThat(home.stateOf(gift)).isEqualTo("activated");
    assertThat(ledger.balance(home.childId())).isZero();
    events.await("marketplace.gift-opened.v1", gift.value());
    assertThat(events.of("marketplace.gift-opened.v1"))
        .filteredOn(event -> event.key().equals(gift.value().toString()))
        .hasSize(1);
  }

  private void unlock() {
    home = fixture.home();
    gift = home.give(fixture.digital(), 100);
    ledger.give(home.childId(), 100);
    fixture.tellPoints(home.child(), 100);
  }

  private Answer open(String key) {
    return home.open(gift, key);
  }
}
