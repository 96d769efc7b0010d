package io.homeroom.progress.answering;

import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.progress.task.Task;
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

  /** The newest first. */
  public CursorPage<Attempt> at(Task task, Cursor cursor) {
    return cursor.page(attempts.of(task.id(), cursor), Attempt::id);
  }
}
