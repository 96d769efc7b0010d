package io.homeroom.booking.schedule;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All course sessions. */
@Repository
public class CourseSessions {
  private final JdbcClient jdbc;
  private final SessionRows rows;

  CourseSessions(JdbcClient jdbc, SessionRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  public Optional<CourseSession> find(CourseSessionId id) {
    return jdbc.sql("select * from course_session where id = ?")
        .param(id.value())
        .query(rows)
        .optional();
  }

  /**
   * One course session.
   *
   * @throws SessionNotFound if there is none
   */
  public CourseSession one(CourseSessionId id) {
    return find(id).orElseThrow(SessionNotFound::new);
  }

  public List<CourseSession> all(Collection<CourseSessionId> ids) {
    return jdbc.sql("select * from course_session where id = any (?)")
        .param(ids.stream().map(CourseSessionId::value).toArray(UUID[]::new))
        .query(rows)
        .list();
  }

  /**
   * Keeps it, and how many of its seats are taken, from changing until the transaction ends.
   *
   * @throws SessionNotFound if there is none
   */
  public CourseSession lock(CourseSessionId id) {
    return jdbc.sql("select * from course_session where id = ? for no key update")
        .param(id.value())
        .query(rows)
        .optional()
        .orElseThrow(SessionNotFound::new);
  }

  /** What a coach holds from a moment on, the first first. */
  public List<CourseSession> ofCoach(UUID coach, Instant from, Instant to) {
    return jdbc.sql(
            """
            select * from course_session where coach_id = ? and starts_at >= ? and starts_at < ?
            order by starts_at
            """)
        .params(coach, Timestamp.from(from), Timestamp.from(to))
        .query(rows)
        .list();
  }

  public void add(CourseSession session) {
    write(
        session,
        """
        insert into course_session (id, course_id, coach_id, series_id, local_start, zone, minutes, starts_at,
          ends_at, mode, location, capacity, minor, currency, state, meet_link, moved_at, version)
        values (:id, :course, :coach, :series, :start, :zone, :minutes, :begins, :ends, :mode, :location,
          :capacity, :minor, :currency, :state, :link, :moved, :version)
        """);
  }

  /** Writes down what has become of a locked one; the seats taken are not touched. */
  public void change(CourseSession session) {
    write(
        session,
        """
        update course_session set local_start = :start, zone = :zone, minutes = :minutes,
          starts_at = :begins, ends_at = :ends, mode = :mode, location = :location,
          capacity = :capacity, state = :state, meet_link = :link, moved_at = :moved, version = :version
        where id = :id
        """);
  }

  /** A room was made for it; its version is the coach's, and stays. */
  public void giveRoom(CourseSessionId id, @Nullable String link) {
    jdbc.sql("update course_session set room_link = :link where id = :id")
        .param("link", link)
        .param("id", id.value())
        .update();
  }

  private void write(CourseSession session, String sql) {
    var plan = session.plan();
    var moved = session.movedAt();
    jdbc.sql(sql)
        .param("id", session.id().value())
        .param("course", session.course().value())
        .param("coach", session.coach())
        .param("series", session.series(), Types.OTHER)
        .param("start", plan.period().start())
        .param("zone", plan.period().zone().getId())
        .param("minutes", plan.period().minutes())
        .param("begins", Timestamp.from(session.begins()))
        .param("ends", Timestamp.from(session.ends()))
        .param("mode", plan.place().mode().name())
        .param("location", plan.place().location())
        .param("capacity", plan.capacity())
        .param("minor", session.price().minor())
        .param("currency", session.price().currency().getCurrencyCode())
        .param("state", session.state().name())
        .param("link", plan.meetLink())
        .param("moved", moved == null ? null : Timestamp.from(moved), Types.TIMESTAMP)
        .param("version", session.version())
        .update();
  }
}
