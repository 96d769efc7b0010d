package io.homeroom.progress.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ProgressTest
class DashboardIT {
  @Autowired Families families;
  @Autowired Directory directory;
  @Autowired MovableClock clock;

  private Family family;

  @BeforeEach
  void register() {
    clock.advanceToNoon();
    family = families.register();
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void showsHowAChildFares() {
    var first = family.give(10);
    family.submit(first, first.correct()).expect(200);
    clock.advance(Duration.ofDays(1));
    var second = family.give(20);
    family.submit(second, second.wrong()).expect(200);
    family.submit(second, second.correct()).expect(200);
    family.give(5);

    var child = children().get(0);

    assertThat(child.path("childId").asString()).isEqualTo(family.child().id().toString());
    assertThat(child.path("balance").asLong()).isEqualTo(30);
    assertThat(child.path("stage").asString()).isEqualTo("sprout");
    assertThat(child.path("open").asLong()).isEqualTo(1);
    assertThat(child.at("/today/solved").asLong()).isEqualTo(1);
    assertThat(child.at("/today/attempts").asLong()).isEqualTo(2);
    assertThat(child.at("/week/points").asLong()).isEqualTo(30);
    assertThat(child.path("averageMillis").asLong()).isEqualTo(1500);
    assertThat(child.path("days")).hasSize(7);
    assertThat(child.at("/days/5/points").asLong()).isEqualTo(10);
    assertThat(child.path("latest")).hasSize(3);
    assertThat(child.at("/latest/0/correct").asBoolean()).isTrue();
    assertThat(child.at("/latest/2/taskId").asString()).isEqualTo(first.id().toString());
  }

  @Test
  void showsAllChildrenOfTheFamilyAndNoOthers() {
    family.give(10);
    var sibling = new Child(UUID.randomUUID(), family.child().family());
    directory.learn(sibling, clock.instant());
    var gone = new Child(UUID.randomUUID(), family.child().family());
    directory.forget(gone, clock.instant());
    families.register().give(10);

    var children = children();

    assertThat(children).hasSize(2);
    assertThat(children.get(1).path("childId").asString()).isEqualTo(sibling.id().toString());
    assertThat(children.get(1).path("averageMillis").isNull()).isTrue();
    assertThat(children.get(1).path("latest")).isEmpty();
  }

  @Test
  void showsAnEmptyFamily() {
    assertThat(children()).isEmpty();
  }

  @Test
  void isForParentsAlone() {
    family.atChilds().get("/api/parent/dashboard").expect(403);
  }

  private JsonNode children() {
    return family.parent().get("/api/parent/dashboard").expect(200).json().path("children");
  }
}
