package io.homeroom.progress.task;

import io.homeroom.platform.test.cache.OtherReplica;
import io.homeroom.platform.test.cache.TimeToShow;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.Family.Given;
import io.homeroom.progress.ProgressTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is changed through one replica is read through the caches of another, by many at once. */
@ProgressTest
class ReadAfterWriteIT {
  private static final int TASKS = 25;

  @Autowired Families families;
  @Autowired ApplicationContext first;

  private final TimeToShow time = new TimeToShow();
  private Family family;

  @BeforeEach
  void register() {
    family = families.register();
  }

  @Test
  void showsEveryChangeWithinATenthOfASecond() throws Exception {
    try (var other = OtherReplica.of(first, NewestTasks.class, Tasks.class, SeeingTasks.class)) {
      var tasks = other.getBean(SeeingTasks.class);
      time.whileReading(
          () -> tasks.of(family.child(), Cursor.first(20)),
          () -> {
            for (var task = 0; task < TASKS; task++) {
              change(tasks);
            }
          });
    }
    time.isBelow(100);
  }

  private void change(SeeingTasks tasks) {
    var solved = family.give(1);
    time.until(() -> shows(tasks, solved, TaskState.OPEN));
    family.submit(solved, solved.correct()).expect(200);
    time.until(() -> shows(tasks, solved, TaskState.SOLVED));
    var withdrawn = family.give(1);
    time.until(() -> shows(tasks, withdrawn, TaskState.OPEN));
    family.parent().delete("/api/tasks/" + withdrawn.id()).expect(204);
    time.until(() -> shows(tasks, withdrawn, TaskState.WITHDRAWN));
  }

  private boolean shows(SeeingTasks tasks, Given given, TaskState state) {
    var newest = tasks.of(family.child(), Cursor.first(20)).items().getFirst();
    return newest.id().value().equals(given.id()) && newest.state() == state;
  }
}
