package io.homeroom.progress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.test.HungRedis;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.http.Client;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Whatever moves a child's points, everybody sees at once what it has, wherever it is shown. */
@ProgressTest
class PointsSeenIT {
  @Autowired Families families;
  @Autowired Tokens tokens;
  @Autowired StringRedisTemplate redis;
  @Autowired MeterRegistry meters;

  private Family family;
  private StorePoints store;

  @BeforeEach
  void register() {
    family = families.register();
    store = new StorePoints(families.client(tokens.service("homeroom-marketplace")));
  }

  @Test
  void showsEveryMovementToParentAndChildAtOnce() {
    moveAndShow();
  }

  @Test
  void keepsNoPointsOfChildrenInRedis() {
    moveAndShow();

    for (var id : new UUID[] {family.child().id(), family.child().family(), family.parentId()}) {
      assertThat(redis.keys("*" + id + "*")).isSubsetOf("child:" + id + ":tasks", "settings:" + id);
    }
    assertThat(redis.opsForValue().get("child:" + child() + ":tasks"))
        .contains("What is seven times six?")
        .doesNotContain("balance", "earned");
  }

  @Test
  void showsThemWhileRedisIsAway() {
    family.give(1);
    listed(family.parent());
    try (var _ = new HungRedis()) {
      moveAndShow();
      assertThat(meters.get("homeroom.cache.removals.owed").gauge().value()).isPositive();
    }
    await().until(this::isBack);
  }

  private void moveAndShow() {
    var solved = family.give(41);
    show(0, 0);
    family.submit(solved, solved.correct()).expect(200);
    show(41, 41);
    var order = StorePoints.order();
    store.spend(child(), 30, order).expect(200);
    show(11, -30);
    store.reversePart("childId", child(), order, UUID.randomUUID(), 7).expect(200);
    show(18, 7);
    store.reversePart("childId", child(), order, UUID.randomUUID(), 23).expect(200);
    show(41, 23);
    store.transfer(child(), 20, "gift:" + UUID.randomUUID()).expect(200);
    show(21, -20);
    store.spend(child(), 22, StorePoints.order()).expect(422, "not-enough-points");
    show(21, -20);
  }

  private void show(long balance, long change) {
    for (var member : new Client[] {family.parent(), family.atChilds()}) {
      var points = "/api/points/" + child();
      assertThat(member.get(points).expect(200).json().path("balance").asLong()).isEqualTo(balance);
      var newest = member.get(points + "/history").expect(200).json().at("/items/0/change");
      assertThat(newest.asLong()).isEqualTo(change);
      listed(member);
    }
    var overview = family.parent().get("/api/parent/dashboard").expect(200).json();
    assertThat(overview.at("/children/0/balance").asLong()).isEqualTo(balance);
  }

  private void listed(Client member) {
    assertThat(member.get("/api/tasks?childId=" + child()).expect(200).json().path("items"))
        .isNotEmpty();
  }

  private UUID child() {
    return family.child().id();
  }

  private boolean isBack() {
    var before = hits();
    listed(family.parent());
    return hits() > before;
  }

  private double hits() {
    return meters.get("cache.gets").tags("cache", "child-tasks", "result", "hit").counter().count();
  }
}
