package io.homeroom.booking.course;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Courses are offered no more. Their sessions are not touched, and more can be planned for who has
 * credits, as long as these are not paid back.
 */
@Component
@Transactional
public class WithdrawingCourses {
  private static final String WITHDRAW =
      "update course set withdrawn_at = :now, version = version + 1 where withdrawn_at is null and ";

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WithdrawingCourses(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** A coach's own. Repeated, it changes nothing. */
  public void withdraw(Course course) {
    var withdrawn =
        jdbc.sql(WITHDRAW + "id = :id")
            .param("now", Timestamp.from(clock.instant()))
            .param("id", course.id().value())
            .update();
    if (withdrawn > 0) {
      events.publishEvent(new CourseWithdrawn(course.id()));
    }
  }

  /**
   * All of a coach who has gone.
   *
   * @param until what was offered later, or again, is of one who has come back
   */
  public void withdrawAll(UUID coach, Instant until) {
    jdbc.sql(WITHDRAW + "coach_id = :coach and offered_at < :until")
        .param("now", Timestamp.from(clock.instant()))
        .param("coach", coach)
        .param("until", Timestamp.from(until))
        .update();
  }
}
