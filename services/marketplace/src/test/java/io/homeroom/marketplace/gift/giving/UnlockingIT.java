package io.homeroom.marketplace.gift.giving;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.marketplace.gift.Home;
import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MarketplaceTest
class UnlockingIT {

  /** What progress would tell, the version being the place in the list. */
  private static final List<Long> HISTORY = List.of(10L, 40L, 120L, 20L, 60L, 55L);

  @Autowired GiftFixture fixture;
  @Autowired UnlockingGifts unlocking;
  @Autowired EventRecorder events;
  @Autowired Directory directory;
  @Autowired ApplicationEventPublisher application;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private Home home;

  @BeforeEach
  void start() {
    home = fixture.home();
  }

  @Test
  void tellsWhatIsUnlocked() {
    var gift = home.give(fixture.digital(), 100);

    fixture.tellPoints(home.child(), 99);
    assertThat(home.stateOf(gift)).isEqualTo("sent");
    fixture.tellPoints(home.child(), 100);

    assertThat(home.stateOf(gift)).isEqualTo("unlocked");
    var told = events.await("marketplace.gift-unlocked.v1", gift.value());
    EventSchemas.ofThisModule().check(told);
    assertThat(told.json()).contains(home.child().id().toString()).doesNotContain("erupts", "done");
    var seen = home.atChilds().get("/api/gifts/" + gift.value()).expect(200).json();
    assertThat(seen.path("message").asString()).isEqualTo("Well done!");
  }

  @Test
  void staysUnlockedWhenPointsAreSpent() {
    var gift = home.give(fixture.digital(), 100);
    fixture.tellPoints(home.child(), 100);
    fixture.tellPoints(home.child(), 3);

    assertThat(home.stateOf(gift)).isEqualTo("unlocked");
  }

  @Test
  void unlocksAtOnceWhatTheChildHasEarnedAlready() {
    fixture.tellPoints(home.child(), 100);

    assertThat(home.stateOf(home.give(fixture.digital(), 100))).isEqualTo("unlocked");
    assertThat(home.stateOf(home.give(fixture.digital(), 101))).isEqualTo("sent");
  }

  @Test
  void comesToTheSameInWhateverOrderItIsTold() {
    var seed = System.nanoTime();
    for (int round = 0; round < 10; round++) {
      home = fixture.home();
      var reached = home.give(fixture.digital(), 120);
      var missed = home.give(fixture.digital(), 121);

      shuffled(new Random(seed + round)).forEach(this::tell);

      assertThat(home.stateOf(reached)).as("seed %d", seed + round).isEqualTo("unlocked");
      assertThat(home.stateOf(missed)).as("seed %d", seed + round).isEqualTo("sent");
      assertThat(home.stateOf(home.give(fixture.digital(), 55))).isEqualTo("unlocked");
      assertThat(home.stateOf(home.give(fixture.digital(), 56))).isEqualTo("sent");
      events.await("marketplace.gift-unlocked.v1", reached.value());
      assertThat(events.of("marketplace.gift-unlocked.v1"))
          .filteredOn(event -> event.key().equals(reached.value().toString()))
          .hasSize(1);
    }
  }

  @Test
  void missesNoPointsThatComeWhileItIsSent() throws Exception {
    for (int round = 0; round < 30; round++) {
      home = fixture.home();
      var product = fixture.digital();
      var turn = new AtomicInteger();

      AtOnce.call(
          2,
          () -> {
            if (turn.getAndIncrement() == 0) {
              home.give(product, 100);
            } else {
              fixture.tellPoints(home.child(), 100);
            }
            return true;
          });

      assertThat(home.parent().get("/api/gifts").json().at("/items/0/state").asString())
          .isEqualTo("unlocked");
    }
  }

  @Test
  void waitsForNobodyWhenItsChildGoes() throws Exception {
    for (int round = 0; round < 20; round++) {
      home = fixture.home();
      home.give(fixture.digital(), 100);
      var turn = new AtomicInteger();

      AtOnce.call(
          2,
          () -> {
            if (turn.getAndIncrement() == 0) {
              transaction.executeWithoutResult(_ -> leave());
            } else {
              fixture.tellPoints(home.child(), 100);
            }
            return true;
          });
      fixture.tellPoints(home.child(), 200);

      assertThat(home.parent().get("/api/gifts").json().path("items")).isEmpty();
      assertThat(knownPoints()).isZero();
    }
  }

  private void leave() {
    directory.forget(home.child(), Instant.now());
    application.publishEvent(new ChildGone(home.child()));
  }

  private long knownPoints() {
    return jdbc.sql("select count(*) from known_points where child_id = ?")
        .param(home.childId())
        .query(Long.class)
        .single();
  }

  private static List<Integer> shuffled(Random random) {
    List<Integer> told = new ArrayList<>();
    for (int repetition = 0; repetition < 5; repetition++) {
      for (int version = 1; version <= HISTORY.size(); version++) {
        told.add(version);
      }
    }
    Collections.shuffle(told, random);
    return told;
  }

  private void tell(int version) {
    unlocking.learn(home.child().id(), HISTORY.get(version - 1), version, Instant.now());
  }
}
