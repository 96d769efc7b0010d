package io.homeroom.booking.schedule;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.UUID;

/** Names a course session. */
public record CourseSessionId(UUID value) {
  private static final int TIME_ENDS = 16;

  /** When it was planned: the id begins with that. */
  public Instant plannedAt() {
    return Instant.ofEpochMilli(value.getMostSignificantBits() >>> TIME_ENDS);
  }

  public static CourseSessionId next() {
    return new CourseSessionId(Generators.timeBasedEpochRandomGenerator().generate());
  }
}
