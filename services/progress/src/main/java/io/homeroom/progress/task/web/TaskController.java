package io.homeroom.progress.task.web;

import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.progress.task.AssigningTask;
import io.homeroom.progress.task.VisibleTasks;
import io.homeroom.progress.task.WithdrawingTask;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "tasks")
@RequestMapping("/api/tasks")
class TaskController {
  private static final String PARENT = "hasRole('PARENT')";
  private static final String FAMILY = "hasAnyRole('PARENT', 'CHILD')";

  private final AssigningTask assigning;
  private final WithdrawingTask withdrawing;
  private final VisibleChildren children;
  private final VisibleTasks visible;
  private final Illustrations illustrations;

  TaskController(
      AssigningTask assigning,
      WithdrawingTask withdrawing,
      VisibleChildren children,
      VisibleTasks visible,
      Illustrations illustrations) {
    this.assigning = assigning;
    this.withdrawing = withdrawing;
    this.children = children;
    this.visible = visible;
    this.illustrations = illustrations;
  }

  @Operation(summary = "Give a child a task")
  @PostMapping
  @PreAuthorize(PARENT)
  @ResponseStatus(HttpStatus.CREATED)
  @Idempotent
  ResponseEntity<TaskView> assignTask(Caller caller, @Valid @RequestBody TaskForm form) {
    var child = children.one(form.childId(), caller);
    illustrations.check(form, child);
    var task = assigning.assign(child, caller.personId(), form.draft());
    return ResponseEntity.created(URI.create("/api/tasks/" + task.id().value()))
        .body(illustrations.view(task, caller));
  }

  @Operation(summary = "The tasks of a child, the newest first; a child's own without its id")
  @GetMapping
  @PreAuthorize(FAMILY)
  CursorPage<TaskView> listTasks(
      Caller caller, @RequestParam @Nullable UUID childId, Cursor cursor) {
    var child = childId == null ? caller.personId() : childId;
    return illustrations.view(visible.tasks(child, caller, cursor), caller);
  }

  @Operation(summary = "One task")
  @GetMapping("/{taskId}")
  @PreAuthorize(FAMILY)
  TaskView showTask(Caller caller, @PathVariable UUID taskId) {
    return illustrations.view(visible.task(taskId, caller), caller);
  }

  @Operation(summary = "Take back a task that has not been solved")
  @DeleteMapping("/{taskId}")
  @PreAuthorize(PARENT)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdrawTask(Caller caller, @PathVariable UUID taskId) {
    var task = visible.task(taskId, caller);
    withdrawing.withdraw(task.id(), task.child().family());
  }
}
