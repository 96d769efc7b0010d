package io.homeroom.progress.answering;

import com.fasterxml.uuid.Generators;
import io.homeroom.progress.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A child's answer to a task. */
public record Attempt(
    UUID id,
    TaskId task,
    UUID child,
    UUID answer,
    boolean correct,
    Duration took,
    Instant attemptedAt) {

  static Attempt of(
      TaskId task, UUID child, UUID answer, boolean correct, Duration took, Instant now) {
    return new Attempt(
        Generators.timeBasedEpochRandomGenerator().generate(),
        task,
        child,
        answer,
        correct,
        took,
        now);
  }

  /** Under which the points of the task are earned. */
  String reference() {
    return "task:" + task.value();
  }
}
