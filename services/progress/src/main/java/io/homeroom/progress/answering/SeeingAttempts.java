package io.homeroom.progress.answering;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.progress.task.Task;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a child has fared with a task. */
@Component
@Transactional(readOnly = true)
public class SeeingAttempts {
  private final Attempts attempts;

  SeeingAttempts(Attempts attempts) {
    this.attempts = attempts;
  }

  /** The last answers of each child, the newest first. */
  public Map<UUID, List<Attempt>> latestOf(List<Child> children, int most) {
    return attempts.latestOf(children.stream().map(Child::id).toList(), most).stream()
        .collect(Collectors.groupingBy(Attempt::child));
  }

  /** The newest first. */
  public CursorPage<Attempt> at(Task task, Cursor cursor) {
    return cursor.page(attempts.of(task.id(), cursor), Attempt::id);
  }
}
