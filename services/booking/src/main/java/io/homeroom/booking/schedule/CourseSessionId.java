package io.homeroom.booking.schedule;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Names a course session. */
public record CourseSessionId(UUID value) {

  public static CourseSessionId next() {
    return new CourseSessionId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
