package io.homeroom.progress.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.progress.Families;
import io.homeroom.progress.ProgressTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProgressTest
class DirectoryIT {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @Autowired Directory directory;
  @Autowired Families families;
  @Autowired ApplicationEventPublisher events;
  @Autowired EventSubscription directorySubscription;

  private final Child child = new Child(UUID.randomUUID(), UUID.randomUUID());

  @Test
  void knowsWhatItHasBeenTold() {
    directory.learn(child, NOW);

    assertThat(directory.childOf(child.family(), child.id())).isEqualTo(child);
    assertThatThrownBy(() -> directory.childOf(UUID.randomUUID(), child.id()))
        .isInstanceOf(ChildNotFound.class);
  }

  @Test
  void asksForAChildItHasNotBeenToldOf() {
    var family = families.register();
    directory.introduce(family.child().id());

    assertThat(directory.childOf(family.child().family(), family.child().id()))
        .isEqualTo(family.child());
  }

  @Test
  void believesAnEventMoreThanAnAnswer() {
    var family = families.register();
    directory.introduce(family.child().id());
    directory.forget(family.child(), NOW);
    directory.introduce(family.child().id());

    assertThatThrownBy(() -> directory.childOf(family.child().family(), family.child().id()))
        .isInstanceOf(ChildNotFound.class);
  }

  @Test
  void forgetsWhatWasWrittenForAChildThatHasGone() {
    var family = families.register();
    var given = family.give(10);
    family.submit(given, given.correct()).expect(200);

    events.publishEvent(new ChildGone(family.child()));
    family.parent().get("/api/tasks/" + given.id()).expect(404, "not-found");
    assertThat(family.balance()).isEqualTo(10);
  }

  @Test
  void letsNobodyComeBackWithAnOlderOrRepeatedEvent() {
    directory.forget(child, NOW.plusSeconds(1));
    directory.learn(child, NOW);
    directory.learn(child, NOW.plusSeconds(2));

    assertThatThrownBy(() -> directory.childOf(child.family(), child.id()))
        .isInstanceOf(ChildNotFound.class);
  }

  @Test
  void believesTheNewerOfTwoFacts() {
    var moved = new Child(child.id(), UUID.randomUUID());
    directory.learn(moved, NOW.plusSeconds(1));
    directory.learn(child, NOW);

    assertThat(directory.childOf(moved.family(), child.id())).isEqualTo(moved);
  }

  @Test
  void listensToIdentity() {
    assertThat(directorySubscription.topics()).containsExactly("homeroom.identity.family");
    assertThat(directorySubscription.dataTypeOf("identity.child-added.v1")).isNotNull();
    assertThat(directorySubscription.dataTypeOf("identity.child-removed.v1")).isNotNull();
    assertThat(directorySubscription.dataTypeOf("identity.child-came-of-age.v1")).isNotNull();
  }
}
