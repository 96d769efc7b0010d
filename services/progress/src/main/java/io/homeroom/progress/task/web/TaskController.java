package io.homeroom.progress.task.web;

import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.progress.task.AssigningTask;
import io.homeroom.progress.task.SeeingTasks;
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
  private final SeeingTasks tasks;
  private final VisibleChildren children;
  private final VisibleTasks visible;

  TaskController(
      AssigningTask assigning,
      WithdrawingTask withdrawing,
      SeeingTasks tasks,
      VisibleChildren children,
      VisibleTasks visible) {
    this.assigning = assigning;
    this.withdrawing = withdrawing;
    this.tasks = tasks;
    this.children = children;
    this.visible = visible;
  }

  @Operation(summary = "Give a child a task")
  @PostMapping
  @PreAuthorize(PARENT)
  @ResponseStatus(HttpStatus.CREATED)
  @Idempotent
  ResponseEntity<TaskView> assignTask(Caller caller, @Valid @RequestBody TaskForm form) {
    var child = children.one(form.childId(), caller);
    var task = assigning.assign(child, caller.personId(), form.draft());
    return ResponseEntity.created(URI.create("/api/tasks/" + task.id().value()))
        .body(TaskView.of(task, caller.role()));
  }

  @Operation(summary = "The tasks of a child, the newest first; a child's own without its id")
  @GetMapping
  @PreAuthorize(FAMILY)
  CursorPage<TaskView> listTasks(
      Caller caller, @RequestParam @Nullable UUID childId, Cursor cursor) {
    var child = children.one(childId == null ? caller.personId() : childId, caller);
    return tasks.of(child, cursor).map(task -> TaskView.of(task, caller.role()));
  }

  @Operation(summary = "One task")
  @GetMapping("/{taskId}")
  @PreAuthorize(FAMILY)
  TaskView showTask(Caller caller, @PathVariable UUID taskId) {
    return TaskView.of(visible.task(taskId, caller), caller.role());
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
