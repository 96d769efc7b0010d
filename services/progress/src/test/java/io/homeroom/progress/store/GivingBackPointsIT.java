package io.homeroom.progress.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.families.Directory;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.http.AtOnce;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import io.homeroom.progress.points.MovingPoints;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgressTest
class GivingBackPointsIT {
  @Autowired Families families;
  @Autowired Tokens tokens;
  @Autowired MovingPoints points;
  @Autowired Directory directory;

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
  void givesBackOnce() throws Exception {
    var order = StorePoints.order();
    store.spend(child(), 30, order).expect(200);

    AtOnce.call(100, () -> store.reverse("childId", child(), order).expect(200));

    assertThat(store.balance(child())).isEqualTo(100);
  }

  @Test
  void givesBackNothingThatWasNotSpent() {
    var order = StorePoints.order();
    store.spend(child(), 101, order).expect(422, "not-enough-points");
    var other = families.register().child().id();

    store.reverse("childId", child(), order).expect(404, "not-found");
    store.reverse("childId", child(), StorePoints.order()).expect(404, "not-found");
    store.spend(child(), 1, order).expect(422, "not-enough-points");
    store.reverse("childId", other, order).expect(404, "not-found");
    assertThat(store.balance(child())).isEqualTo(100);
  }

  @Test
  void givesBackToAChildThatHasGone() {
    var order = StorePoints.order();
    store.spend(child(), 30, order).expect(200);
    directory.forget(family.child(), Instant.now());

    store.reverse("childId", child(), order).expect(200);
    assertThat(store.balance(child())).isEqualTo(100);
  }

  @Test
  void letsParentsSpendWhatTheyWereGiven() {
    store.transfer(child(), 40, "gift:" + UUID.randomUUID()).expect(200);
    var order = StorePoints.order();

    var left = store.spendOfParents(family(), 30, order).expect(200).json();
    assertThat(left.path("balance").asLong()).isEqualTo(10);
    store.spendOfParents(family(), 11, StorePoints.order()).expect(422, "not-enough-points");
    store.reverse("childId", child(), order).expect(404, "not-found");
    store.reverse("familyId", UUID.randomUUID(), order).expect(404, "not-found");
    left = store.reverse("familyId", family(), order).expect(200).json();
    assertThat(left.path("balance").asLong()).isEqualTo(40);
    assertThat(store.balance(child())).isEqualTo(60);
  }

  @Test
  void listensToTheStoreAlone() {
    var order = StorePoints.order();
    var other = new StorePoints(families.client(tokens.service("homeroom-other")));
    other.spend(child(), 10, order).expect(403, "forbidden");
    new StorePoints(family.parent()).spend(child(), 10, order).expect(403, "forbidden");
    new StorePoints(family.atChilds()).reverse("childId", child(), order).expect(403, "forbidden");
    other.store().get("/internal/points/" + child()).expect(403, "forbidden");
  }

  @Test
  void refusesWhatMakesNoSense() {
    store.spend(child(), 0, StorePoints.order()).expect(400, "invalid-request");
    store.spend(child(), -5, StorePoints.order()).expect(400, "invalid-request");
    store.spend(child(), 5, "task:" + UUID.randomUUID()).expect(400, "invalid-request");
    store.write("SPEND", "familyId", family(), 5, StorePoints.order()).expect(400);
    store.spend(UUID.randomUUID(), 5, StorePoints.order()).expect(404, "not-found");
    assertThat(store.balance(child())).isEqualTo(100);
  }

  private UUID child() {
    return family.child().id();
  }

  private UUID family() {
    return family.child().family();
  }
}
