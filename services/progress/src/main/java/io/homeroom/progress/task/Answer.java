package io.homeroom.progress.task;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** An answer that a child may choose. */
public record Answer(UUID id, String text) {

  static Answer of(String text) {
    return new Answer(Generators.timeBasedEpochRandomGenerator().generate(), text);
  }
}
