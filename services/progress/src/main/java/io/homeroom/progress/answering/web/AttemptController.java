package io.homeroom.progress.answering.web;

import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.progress.answering.SeeingAttempts;
import io.homeroom.progress.task.VisibleTasks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "tasks")
class AttemptController {
  private final SeeingAttempts attempts;
  private final VisibleTasks visible;

  AttemptController(SeeingAttempts attempts, VisibleTasks visible) {
    this.attempts = attempts;
    this.visible = visible;
  }

  @Operation(summary = "How a child has answered a task, the newest first")
  @GetMapping("/api/tasks/{taskId}/attempts")
  @PreAuthorize("hasRole('PARENT')")
  CursorPage<AttemptView> listAttempts(Caller caller, @PathVariable UUID taskId, Cursor cursor) {
    return attempts.at(visible.task(taskId, caller), cursor).map(AttemptView::of);
  }
}
