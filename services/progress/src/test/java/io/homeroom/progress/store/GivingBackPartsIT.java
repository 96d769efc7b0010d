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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order of thirty points, of which parts are given back. */
@ProgressTest
class GivingBackPartsIT {
  @Autowired Families families;
  @Autowired Tokens tokens;
  @Autowired MovingPoints points;
  @Autowired Directory directory;

  private final String order = StorePoints.order();
  private Family family;
  private StorePoints store;

  @BeforeEach
  void spend() {
    family = families.register();
    store = new StorePoints(families.client(tokens.service("homeroom-marketplace")));
    directory.introduce(family.child().id());
    points.earn(family.child(), 100, "task:" + UUID.randomUUID());
    store.spend(child(), 30, order).expect(200);
  }

  @Test
  void givesEachPartBackOnce() throws Exception {
    var refund = UUID.randomUUID();

    AtOnce.call(20, () -> part(refund, 10).expect(200));
    part(UUID.randomUUID(), 20).expect(200);

    assertThat(store.balance(child())).isEqualTo(100);
    part(refund, 10).expect(200);
    part(refund, 11).expect(409);
    assertThat(store.balance(child())).isEqualTo(100);
  }

  @Test
  void givesNoMorePartsBackAtOnceThanWereSpent() throws Exception {
    var answers = AtOnce.call(20, () -> part(UUID.randomUUID(), 7));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(4);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> answer.expect(409, "more-than-was-moved"));
    assertThat(store.balance(child())).isEqualTo(98);
  }

  @Test
  void givesBackAllOrPartsButNotBoth() {
    part(UUID.randomUUID(), 10).expect(200);
    store.reverse("childId", child(), order).expect(409, "more-than-was-moved");
    assertThat(store.balance(child())).isEqualTo(80);

    var other = StorePoints.order();
    store.spend(child(), 30, other).expect(200);
    store.reverse("childId", child(), other).expect(200);
    store
        .reversePart("childId", child(), other, UUID.randomUUID(), 1)
        .expect(409, "more-than-was-moved");
    assertThat(store.balance(child())).isEqualTo(80);
  }

  @Test
  void givesPartsBackToParents() {
    var family = this.family.child().family();
    store.transfer(child(), 40, "gift:" + UUID.randomUUID()).expect(200);
    var theirs = StorePoints.order();
    store.spendOfParents(family, 30, theirs).expect(200);

    var left = store.reversePart("familyId", family, theirs, UUID.randomUUID(), 12).expect(200);

    assertThat(left.json().path("balance").asLong()).isEqualTo(22);
    store.reversePart("familyId", family, order, UUID.randomUUID(), 1).expect(404, "not-found");
    store.reversePart("childId", child(), theirs, UUID.randomUUID(), 1).expect(404, "not-found");
  }

  @Test
  void refusesPartsThatMakeNoSense() {
    part(UUID.randomUUID(), 0).expect(400);
    part(UUID.randomUUID(), -1).expect(400);
    assertThat(store.balance(child())).isEqualTo(70);
  }

  private Answer part(UUID refund, long points) {
    return store.reversePart("childId", child(), order, refund, points);
  }

  private UUID child() {
    return family.child().id();
  }
}
