package io.homeroom.booking.enrolment.seating;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.ChildIsElsewhere;
import io.homeroom.booking.schedule.CourseSession;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which children have which seats, and when; how many are taken is counted by {@link Seats}. The
 * database keeps each child in one place at a time.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Seating {
  private static final String ELSEWHERE = "child_in_one_place";

  private final JdbcClient jdbc;

  Seating(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
   * All of a booking's become HELD or TAKEN. Those that were free were not moved with their
   * session, which is locked now; the others were, maybe while they were waited for.
   *
   * @throws ChildIsElsewhere if one of the children has another seat at that time
   */
  public void become(Booking booking, String state) {
    inOnePlace(
        () ->
            jdbc.sql(
                    """
                    update seat set state = ?, during = case when state = 'FREED'
                      then (select tstzrange(starts_at, ends_at) from course_session where id = seat.session_id)
                      else during end
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
