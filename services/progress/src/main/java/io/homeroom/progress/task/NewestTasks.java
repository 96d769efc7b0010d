package io.homeroom.progress.task;

import io.homeroom.platform.cache.Cache;
import io.homeroom.platform.cache.Caches;
import io.homeroom.platform.cache.Kind;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.web.paging.Cursor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The first page of each child's tasks, which is what parents and children look at. */
@Component
class NewestTasks {
  private static final Cursor FIRST = Cursor.first(Cursor.DEFAULT_LIMIT);

  private final Cache<List<Task>> lists;

  NewestTasks(Caches caches) {
    this.lists =
        caches.of(
            new Kind<>(
                "child-tasks",
                "child:%s:tasks",
                Duration.ofMinutes(10),
                1,
                new TypeReference<>() {}));
  }

  /** {@code stored} is asked for what is not kept, as all pages but the first. */
  List<Task> of(Child child, Cursor cursor, Function<Cursor, List<Task>> stored) {
    if (cursor.position() != null || cursor.limit() > FIRST.limit()) {
      return stored.apply(cursor);
    }
    // Of its present family only: it may have belonged to another when they were kept.
    return lists.get(child.id(), () -> stored.apply(FIRST)).stream()
        .filter(task -> task.child().equals(child))
        .limit(cursor.fetchSize())
        .toList();
  }

  void changed(UUID child) {
    lists.changed(child);
  }
}
