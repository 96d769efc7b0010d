package io.homeroom.booking.course;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Names a course. */
public record CourseId(UUID value) {

  static CourseId next() {
    return new CourseId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
