package io.homeroom.booking.credit;

import io.homeroom.booking.course.CourseWithdrawn;
import io.homeroom.booking.schedule.CoachGone;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Nobody buys credits for a course that is withdrawn. Nor of a coach who has gone, and what they
 * have not used of those they bought is to be paid back. A coach who has come back meanwhile offers
 * packages anew.
 */
@Component
class ClosingPackages {
  private final JdbcClient jdbc;
  private final Clock clock;

  ClosingPackages(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What was bought stays good for a time: sessions of it are planned still, or can be. */
  @EventListener
  void on(CourseWithdrawn event) {
    jdbc.sql("update credit_package set open = false where course_id = ? and open")
        .param(event.course().value())
        .update();
  }

  @EventListener
  void on(CoachGone event) {
    jdbc.sql(
            """
            update credit_package set open = false,
              abandoned_at = coalesce(abandoned_at, case when offered_at < :until then cast(:now as timestamptz) end)
            where course_id in (select id from course where coach_id = :coach)
              and (open or abandoned_at is null and offered_at < :until)
            """)
        .param("until", Timestamp.from(event.until()))
        .param("now", Timestamp.from(clock.instant()))
        .param("coach", event.person())
        .update();
  }
}
