package io.homeroom.progress.task;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a task is in its life. */
public enum TaskState {
  @JsonProperty("open")
  OPEN,
  @JsonProperty("solved")
  SOLVED,
  @JsonProperty("withdrawn")
  WITHDRAWN
}
