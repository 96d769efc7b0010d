package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.SessionIsOver;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seats are given up before their session begins. One that was moved so late that its families may
 * not have known can be left for a day after its end, by children who were not there.
 */
@Component
class SessionsAreLeftInTime {
  private static final Duration AFTER = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final RefundPolicy policy;
  private final Clock clock;

  SessionsAreLeftInTime(JdbcClient jdbc, RefundPolicy policy, Clock clock) {
    this.jdbc = jdbc;
    this.policy = policy;
    this.clock = clock;
  }

  /** Throws {@link SessionIsOver} if it is too late. */
  void require(Booking booking, CourseSession session, Collection<UUID> children) {
    var now = clock.instant();
    if (session.begins().isAfter(now)) {
      return;
    }
    var within = !session.ends().isAfter(now) && session.ends().plus(AFTER).isAfter(now);
    if (!within || !policy.movedLate(booking, session) || wasThere(session, children)) {
      throw new SessionIsOver();
    }
  }

  private boolean wasThere(CourseSession session, Collection<UUID> children) {
    return jdbc.sql(
            """
            select exists (select 1 from attendance where session_id = ? and child_id = any (?) and present)
            """)
        .params(session.id().value(), children.toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }
}
