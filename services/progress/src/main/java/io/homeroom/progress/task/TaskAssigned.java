package io.homeroom.progress.task;

import io.homeroom.platform.families.Child;
import java.time.Instant;

/** A child has been given a task. */
public record TaskAssigned(TaskId task, Child child, int points, Instant occurredAt) {}
