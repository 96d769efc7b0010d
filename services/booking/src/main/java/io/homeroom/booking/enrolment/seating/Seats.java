package io.homeroom.booking.enrolment.seating;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.schedule.CourseSessionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many seats of a course session are taken. That number is its lock: each change of it waits
 * for the one before, and the database lets it neither above the capacity nor below zero.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Seats {
  /** Seats have come free; their session is locked. */
  public record Freed(CourseSessionId session) {}

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Seats(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Takes more of a planned session's; false if there are not as many. */
  public boolean take(CourseSessionId session, int number, Instant now) {
    return jdbc.sql(
                """
                update course_session set taken = taken + :number
                where id = :session and state = 'PLANNED' and starts_at > :now and taken + :number <= capacity
                """)
            .param("number", number)
            .param("session", session.value())
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /** Gives back those of these children, which were theirs; the booking is locked. */
  public void free(Booking booking, Collection<UUID> children) {
    var session = booking.session().value();
    jdbc.sql("update course_session set taken = taken - ? where id = ?")
        .params(children.size(), session)
        .update();
    jdbc.sql("update seat set state = 'FREED' where booking_id = ? and child_id = any (?)")
        .params(booking.id().value(), children.toArray(UUID[]::new))
        .update();
    events.publishEvent(new Freed(booking.session()));
  }

  /** Tells that a session has more seats than before; it is locked. */
  public void tellFree(CourseSessionId session) {
    events.publishEvent(new Freed(session));
  }
}
