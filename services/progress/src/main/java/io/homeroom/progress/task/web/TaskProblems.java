package io.homeroom.progress.task.web;

import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.progress.task.refusal.AnswerNotOfTask;
import io.homeroom.progress.task.refusal.AnswersMustDiffer;
import io.homeroom.progress.task.refusal.ExactlyOneAnswerMustBeCorrect;
import io.homeroom.progress.task.refusal.TaskAlreadySolved;
import io.homeroom.progress.task.refusal.TaskNotFound;
import io.homeroom.progress.task.refusal.TaskWithdrawn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class TaskProblems {

  @Bean
  ProblemMapping taskNotFound() {
    return ProblemMapping.of(
        TaskNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such task in your family");
  }

  @Bean
  ProblemMapping taskAlreadySolved() {
    return ProblemMapping.of(
        TaskAlreadySolved.class,
        HttpStatus.CONFLICT,
        "task-already-solved",
        "The task has been solved");
  }

  @Bean
  ProblemMapping taskWithdrawn() {
    return ProblemMapping.of(
        TaskWithdrawn.class, HttpStatus.CONFLICT, "task-withdrawn", "The task has been taken back");
  }

  @Bean
  ProblemMapping answerNotOfTask() {
    return invalid(AnswerNotOfTask.class, "answerId", "is not an answer of this task");
  }

  @Bean
  ProblemMapping exactlyOneAnswerMustBeCorrect() {
    return invalid(ExactlyOneAnswerMustBeCorrect.class, "answers", "exactly one must be correct");
  }

  @Bean
  ProblemMapping answersMustDiffer() {
    return invalid(AnswersMustDiffer.class, "answers", "must differ");
  }

  private static <E extends Throwable> ProblemMapping invalid(
      Class<E> exception, String field, String detail) {
    return ProblemMapping.of(
            exception, HttpStatus.BAD_REQUEST, "invalid-request", "The request is invalid")
        .detailedBy(exception, _ -> detail)
        .atField(field);
  }
}
