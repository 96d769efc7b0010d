package io.homeroom.progress.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.test.http.Client;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.JsonNode;

/** Lists come from the cache, and show every change all the same. */
@ProgressTest
class TaskListIT {
  @Autowired Families families;
  @Autowired StringRedisTemplate redis;
  @Autowired MeterRegistry meters;
  @Autowired ApplicationEventPublisher events;
  @Autowired SeeingTasks tasks;

  private Family family;

  @BeforeEach
  void register() {
    family = families.register();
  }

  @Test
  void keepsAListForTenMinutes() {
    family.give(10);
    var before = hits();

    assertThat(newest(family.atChilds()).path("state").asString()).isEqualTo("open");
    assertThat(newest(family.parent()).path("answers").toString()).contains("\"correct\":true");

    assertThat(hits()).isGreaterThan(before);
    assertThat(redis.getExpire(key())).isBetween(590L, 600L);
  }

  @Test
  void showsEveryChangeToParentAndChildAtOnce() {
    assertThat(family.atChilds().get("/api/tasks").json().path("items")).isEmpty();

    var first = family.give(10);
    show(first.id(), "open");
    family.submit(first, first.wrong()).expect(200);
    show(first.id(), "open");
    family.submit(first, first.correct()).expect(200);
    show(first.id(), "solved");
    var second = family.give(20);
    show(second.id(), "open");
    family.parent().delete("/api/tasks/" + second.id()).expect(204);
    show(second.id(), "withdrawn");
  }

  private void show(UUID task, String state) {
    for (var member : new Client[] {family.parent(), family.atChilds()}) {
      assertThat(newest(member).path("taskId").asString()).isEqualTo(task.toString());
      assertThat(newest(member).path("state").asString()).isEqualTo(state);
    }
  }

  @Test
  void cutsShorterPagesFromWhatIsKeptAndReadsLongerOnes() {
    for (var number = 0; number < 25; number++) {
      family.give(10);
    }
    assertThat(items("").size()).isEqualTo(20);
    assertThat(items("&limit=3").size()).isEqualTo(3);
    assertThat(items("&limit=100").size()).isEqualTo(25);

    var next = family.parent().get(path("")).json().path("next").asString();
    assertThat(items("&cursor=" + next).size()).isEqualTo(5);
  }

  @Test
  void forgetsTheListOfAChildThatHasGone() {
    family.give(10);
    newest(family.atChilds());

    events.publishEvent(new ChildGone(family.child()));

    assertThat(redis.hasKey(key())).isFalse();
  }

  @Test
  void showsNothingThatWasKeptForAFormerFamily() {
    family.give(10);
    newest(family.parent());
    var moved = new Child(family.child().id(), UUID.randomUUID());

    assertThat(tasks.of(moved, Cursor.first(20)).items()).isEmpty();
  }

  private JsonNode newest(Client member) {
    return member.get(path("")).expect(200).json().at("/items/0");
  }

  private JsonNode items(String page) {
    return family.parent().get(path(page)).expect(200).json().path("items");
  }

  private String path(String page) {
    return "/api/tasks?childId=" + family.child().id() + page;
  }

  private String key() {
    return "child:" + family.child().id() + ":tasks";
  }

  private double hits() {
    return meters.get("cache.gets").tags("cache", "child-tasks", "result", "hit").counter().count();
  }
}
