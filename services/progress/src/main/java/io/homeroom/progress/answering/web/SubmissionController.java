package io.homeroom.progress.answering.web;

import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.progress.answering.AnsweringTask;
import io.homeroom.progress.task.TaskId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "tasks")
class SubmissionController {
  private final AnsweringTask answering;
  private final VisibleChildren visible;

  SubmissionController(AnsweringTask answering, VisibleChildren visible) {
    this.answering = answering;
    this.visible = visible;
  }

  @Operation(summary = "Answer a task: wrong answers are kept, a correct one earns its points once")
  @PostMapping("/api/tasks/submit")
  @PreAuthorize("hasRole('CHILD')")
  @Idempotent
  OutcomeView submitAnswer(Caller caller, @Valid @RequestBody SubmissionForm form) {
    var child = visible.itself(caller);
    var task = new TaskId(form.taskId());
    return OutcomeView.of(answering.answer(task, child, form.answerId(), form.took()));
  }
}
