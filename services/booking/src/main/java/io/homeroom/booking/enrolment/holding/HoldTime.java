package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Until when seats are held. */
@Component
class HoldTime {
  private final CourseSessions sessions;
  private final HoldSettings settings;

  HoldTime(CourseSessions sessions, HoldSettings settings) {
    this.sessions = sessions;
    this.settings = settings;
  }

  /** Not longer than to the session. */
  Instant end(CourseSessionId session, Instant now) {
    var end = now.plus(settings.time());
    var begins = sessions.one(session).begins();
    return end.isAfter(begins) ? begins : end;
  }
}
