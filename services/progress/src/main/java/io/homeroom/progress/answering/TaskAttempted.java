package io.homeroom.progress.answering;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.task.TaskId;
import java.time.Instant;

/**
 * A child has answered a task.
 *
 * @param points what it has earned by that; none if the answer is wrong
 */
public record TaskAttempted(
    TaskId task, Child child, boolean correct, int points, Instant occurredAt) {}
