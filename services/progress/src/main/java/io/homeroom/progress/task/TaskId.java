package io.homeroom.progress.task;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Names a task. */
public record TaskId(UUID value) {

  static TaskId next() {
    return new TaskId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
