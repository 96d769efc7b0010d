package io.homeroom.booking.enrolment;

import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats, and with them how many of a course session are taken. That number is its lock: each
 * change of it waits for the one before, and the database lets it neither above the capacity nor
 * below zero.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Seats {
  private static final String ELSEWHERE = "child_in_one_place";

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

  /** Writes seats that are offered; their number was taken before. */
  public void offer(Booking booking, CourseSession session) {
    jdbc.sql(
            """
            insert into seat (booking_id, child_id, session_id, state, during)
            select :booking, child, :session, 'OFFERED', tstzrange(:begins, :ends)
            from unnest(:children::uuid[]) child
            """)
        .param("booking", booking.id().value())
        .param("session", session.id().value())
        .param("begins", Timestamp.from(session.begins()))
        .param("ends", Timestamp.from(session.ends()))
        .param("children", booking.children().toArray(UUID[]::new))
        .update();
  }

  /**
   * All of a booking's become HELD or TAKEN.
   *
   * @throws ChildIsElsewhere if one of the children has another seat at that time
   */
  public void become(Booking booking, String state) {
    inOnePlace(
        () ->
            jdbc.sql(
                    """
                    update seat set state = ?, during = (
                      select tstzrange(starts_at, ends_at) from course_session where id = seat.session_id)
                    where booking_id = ?
                    """)
                .params(state, booking.id().value())
                .update());
  }

  /** Whether one of the children has a seat elsewhere while the session is held. */
  public boolean clash(Collection<UUID> children, CourseSession session) {
    return jdbc.sql(
            """
            select exists (select 1 from seat where child_id = any (?) and state in ('HELD', 'TAKEN')
              and during && tstzrange(?, ?))
            """)
        .params(
            children.toArray(UUID[]::new),
            Timestamp.from(session.begins()),
            Timestamp.from(session.ends()))
        .query(Boolean.class)
        .single();
  }

  /** All seats of a session that is locked are at its new time. */
  public void move(CourseSession session) {
    inOnePlace(
        () ->
            jdbc.sql(
                    "update seat set during = tstzrange(?, ?) where session_id = ? and state <> 'FREED'")
                .params(
                    Timestamp.from(session.begins()),
                    Timestamp.from(session.ends()),
                    session.id().value())
                .update());
  }

  /**
   * Runs what the database may refuse.
   *
   * @throws ChildIsElsewhere if it does for a child's sake
   */
  public static <T> T inOnePlace(Supplier<T> writing) {
    try {
      return writing.get();
    } catch (DataIntegrityViolationException refused) {
      if (String.valueOf(refused.getMessage()).contains(ELSEWHERE)) {
        throw new ChildIsElsewhere();
      }
      throw refused;
    }
  }
}
