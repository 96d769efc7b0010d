package io.homeroom.progress.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.families.ChildNotFound;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.progress.Families;
import io.homeroom.progress.ProgressTest;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgressTest
class DirectoryIT {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @Autowired Directory directory;
  @Autowired Families families;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;
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
  void writesNothingForAChildThatGoesMeanwhile() throws Exception {
    var family = families.register();
    directory.introduce(family.child().id());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answer =
          transactions.execute(
              _ -> {
                directory.forget(family.child(), NOW);
                var waiting =
                    threads.submit(() -> family.parent().post("/api/tasks", family.task(10)));
                await().until(this::somebodyWaitsForALock);
                return waiting;
              });
      assertThat(answer.get().status()).isEqualTo(404);
    }
  }

  private boolean somebodyWaitsForALock() {
    return jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
            .query(Integer.class)
            .single()
        > 0;
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
    assertThat(directorySubscription.name()).isEqualTo("progress.directory");
    assertThat(directorySubscription.topics()).containsExactly("homeroom.identity.family");
    assertThat(directorySubscription.dataTypeOf("identity.child-added.v1")).isNotNull();
    assertThat(directorySubscription.dataTypeOf("identity.child-removed.v1")).isNotNull();
    assertThat(directorySubscription.dataTypeOf("identity.child-came-of-age.v1")).isNotNull();
  }
}
