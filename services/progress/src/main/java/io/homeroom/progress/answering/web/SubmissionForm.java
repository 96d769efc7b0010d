package io.homeroom.progress.answering.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.UUID;

/**
 * A child's answer.
 *
 * @param tookMillis how long it thought, in milliseconds, a day at most
 */
record SubmissionForm(
    @NotNull UUID taskId, @NotNull UUID answerId, @Min(0) @Max(86_400_000) long tookMillis) {

  Duration took() {
    return Duration.ofMillis(tookMillis);
  }
}
