package io.homeroom.progress.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.families.Directory;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import io.homeroom.progress.points.MovingPoints;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProgressTest
class SpendingPointsIT {
  @Autowired Families families;
  @Autowired Tokens tokens;
  @Autowired MovingPoints points;
  @Autowired Directory directory;
  @Autowired JdbcClient jdbc;

  private Family family;
  private StorePoints store;

  @BeforeEach
  void earn() {
    family = families.register();
    store = new StorePoints(families.client(tokens.service("homeroom-marketplace")));
    directory.introduce(family.child().id());
    points.earn(family.child(), 100, "task:" + UUID.randomUUID());
  }

  @Test
  void spendsOnceHoweverOftenItIsAsked() throws Exception {
    var order = StorePoints.order();

    var answers = AtOnce.call(100, () -> store.spend(child(), 30, order).expect(200));

    assertThat(answers).extracting(Answer::body).containsOnly("{\"balance\":70,\"version\":2}");
    assertThat(family.balance()).isEqualTo(70);
  }

  @Test
  void neverSpendsMoreThanThereIs() throws Exception {
    var turn = new AtomicInteger();

    var answers =
        AtOnce.call(
            60,
            () ->
                turn.getAndIncrement() % 2 == 0
                    ? store.spend(child(), 10, StorePoints.order())
                    : store.transfer(child(), 10, "gift:" + UUID.randomUUID()));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(10);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> answer.expect(422, "not-enough-points"));
    assertThat(store.balance(child())).isZero();
  }

  @Test
  void refusesForGood() {
    var order = StorePoints.order();
    store.spend(child(), 101, order).expect(422, "not-enough-points");
    points.earn(family.child(), 1000, "task:" + UUID.randomUUID());

    store.spend(child(), 101, order).expect(422, "not-enough-points");
    assertThat(store.balance(child())).isEqualTo(1100);
  }

  @Test
  void answersAllWhoAskForTheSameAlikeWhilePointsCome() throws Exception {
    var order = StorePoints.order();
    var turn = new AtomicInteger();

    var answers =
        AtOnce.call(
            40,
            () -> {
              if (turn.getAndIncrement() == 20) {
                points.earn(family.child(), 50, "task:" + order);
              }
              return store.spend(child(), 120, order).status();
            });

    assertThat(answers).containsOnly(answers.getFirst());
    assertThat(store.balance(child())).isEqualTo(answers.getFirst() == 200 ? 30 : 150);
  }

  @Test
  void letsATransferBeTriedAgain() {
    var gift = "gift:" + UUID.randomUUID();
    store.transfer(child(), 101, gift).expect(422, "not-enough-points");
    points.earn(family.child(), 1, "task:" + UUID.randomUUID());

    store.transfer(child(), 101, gift).expect(200);
    assertThat(store.balance(child())).isZero();
  }

  @Test
  void takesNothingElseForARepetition() {
    var order = StorePoints.order();
    store.spend(child(), 10, order).expect(200);

    store.spend(child(), 11, order).expect(409, "reference-taken");
    store.transfer(child(), 10, order).expect(409, "reference-taken");
    assertThat(store.balance(child())).isEqualTo(90);
  }

  @Test
  void spendsNothingOfAChildThatHasGone() {
    directory.forget(family.child(), Instant.now());

    store.spend(child(), 10, StorePoints.order()).expect(404, "not-found");
    store.transfer(child(), 10, "gift:" + UUID.randomUUID()).expect(404, "not-found");

    assertThat(store.balance(child())).isEqualTo(100);
  }

  @Test
  void answersForWhatWasSpentBeforeTheChildWent() {
    var order = StorePoints.order();
    var gift = "gift:" + UUID.randomUUID();
    store.spend(child(), 30, order).expect(200);
    store.transfer(child(), 20, gift).expect(200);
    directory.forget(family.child(), Instant.now());

    store.spend(child(), 30, order).expect(200);
    store.transfer(child(), 20, gift).expect(200);

    assertThat(store.balance(child())).isEqualTo(50);
  }

  @Test
  void spendsNothingForWhatWasRefusedWhileTheChildWasAway() {
    var order = StorePoints.order();
    var gift = "gift:" + UUID.randomUUID();
    directory.forget(family.child(), Instant.now());
    store.spend(child(), 30, order).expect(404, "not-found");
    store.transfer(child(), 20, gift).expect(404, "not-found");

    assertThat(
            jdbc.sql("select kind from points_entry where reference in (?, ?)")
                .params(order, gift)
                .query(String.class)
                .list())
        .containsExactly("REFUSED", "REFUSED");
    store.spend(child(), 30, order).expect(422, "not-enough-points");
    store.transfer(child(), 20, gift).expect(422, "not-enough-points");
  }

  private UUID child() {
    return family.child().id();
  }
}
