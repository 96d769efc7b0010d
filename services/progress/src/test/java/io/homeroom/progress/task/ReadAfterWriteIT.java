package io.homeroom.progress.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.Family.Given;
import io.homeroom.progress.ProgressTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What is changed through one replica is read through the caches of another, by many at once. */
@ProgressTest
class ReadAfterWriteIT {
  private static final int TASKS = 25;
  private static final int READERS = 2;

  /** Beside other modules' tests the slowest tell of the machine alone. */
  private static final int PERCENT = Boolean.getBoolean("homeroom.long") ? 99 : 50;

  @Autowired Families families;
  @Autowired ApplicationContext replica;

  private final List<Long> millis = new ArrayList<>();
  private Family family;

  @BeforeEach
  void register() {
    family = families.register();
  }

  @Test
  void showsEveryChangeWithinATenthOfASecond() throws Exception {
    try (var other = anotherReplica();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tasks = other.getBean(SeeingTasks.class);
      var reading = new AtomicBoolean(true);
      for (var reader = 0; reader < READERS; reader++) {
        threads.execute(() -> readWhile(reading, tasks));
      }
      try {
        for (var task = 0; task < TASKS; task++) {
          change(tasks);
        }
      } finally {
        reading.set(false);
      }
    }

    var sorted = millis.stream().sorted().toList();
    assertThat(sorted.get(sorted.size() * PERCENT / 100)).as("p%d in ms", PERCENT).isLessThan(100);
  }

  private void change(SeeingTasks tasks) {
    var solved = family.give(1);
    show(solved, TaskState.OPEN, tasks);
    family.submit(solved, solved.correct()).expect(200);
    show(solved, TaskState.SOLVED, tasks);
    var withdrawn = family.give(1);
    show(withdrawn, TaskState.OPEN, tasks);
    family.parent().delete("/api/tasks/" + withdrawn.id()).expect(204);
    show(withdrawn, TaskState.WITHDRAWN, tasks);
  }

  private void show(Given given, TaskState state, SeeingTasks tasks) {
    var answered = System.nanoTime();
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(() -> shows(tasks, given, state));
    millis.add(Duration.ofNanos(System.nanoTime() - answered).toMillis());
  }

  private void readWhile(AtomicBoolean reading, SeeingTasks tasks) {
    while (reading.get()) {
      tasks.of(family.child(), Cursor.first(20));
    }
  }

  private boolean shows(SeeingTasks tasks, Given given, TaskState state) {
    var newest = tasks.of(family.child(), Cursor.first(20)).items().getFirst();
    return newest.id().value().equals(given.id()) && newest.state() == state;
  }

  /** The same database and the same Redis, with caches of its own. */
  private AnnotationConfigApplicationContext anotherReplica() throws ClassNotFoundException {
    var other = new AnnotationConfigApplicationContext();
    other.setParent(replica);
    other.register(
        Class.forName("io.homeroom.platform.cache.CacheAutoConfiguration"),
        NewestTasks.class,
        Tasks.class,
        SeeingTasks.class);
    other.refresh();
    return other;
  }
}
