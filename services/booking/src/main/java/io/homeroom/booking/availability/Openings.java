package io.homeroom.booking.availability;

import static java.util.stream.Collectors.toMap;

import io.homeroom.booking.course.Courses;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.listing.SessionPosition;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be booked now, or waited for. */
@Component
public class Openings {
  private final JdbcClient jdbc;
  private final Courses courses;
  private final CourseSessions sessions;
  private final Clock clock;

  Openings(JdbcClient jdbc, Courses courses, CourseSessions sessions, Clock clock) {
    this.jdbc = jdbc;
    this.courses = courses;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Those that fit, the next to begin first. */
  public CursorPage<Opening> find(Wish wish, Cursor cursor) {
    var page = cursor.page(positions(wish, cursor), position -> position);
    var ids = page.items().stream().map(it -> new CourseSessionId(it.session())).toList();
    var found = sessions.all(ids).stream().collect(toMap(CourseSession::id, it -> it));
    var about = courses.all(found.values().stream().map(CourseSession::course).distinct().toList());
    return new CursorPage<>(
        ids.stream()
            .map(id -> Objects.requireNonNull(found.get(id)))
            .map(it -> new Opening(it, Objects.requireNonNull(about.get(it.course()))))
            .toList(),
        page.next());
  }

  private List<SessionPosition> positions(Wish wish, Cursor cursor) {
    var after = cursor.after(SessionPosition::parse);
    return jdbc.sql(
            """
            select s.starts_at, s.id from course_session s join course c on c.id = s.course_id
            where s.state = 'PLANNED' and case when :full then 0 else s.taken end + :seats <= s.capacity
              and s.starts_at > :from
              and (:to::timestamptz is null or s.starts_at < :to)
              and (:course::uuid is null or s.course_id = :course)
              and (:cohort::int is null or s.capacity <= :cohort)
              and (:mode::text is null or s.mode = :mode)
              and (:age::int is null or :age between c.min_age and c.max_age)
              and (:afterId::uuid is null or (s.starts_at, s.id) > (:after, :afterId))
            order by s.starts_at, s.id limit :most
            """)
        .param("seats", wish.seats())
        .param("full", wish.full())
        .param("from", Timestamp.from(from(wish)))
        .param("to", wish.to() == null ? null : Timestamp.from(wish.to()), Types.TIMESTAMP)
        .param("course", wish.course() == null ? null : wish.course().value(), Types.OTHER)
        .param("cohort", wish.cohort(), Types.INTEGER)
        .param("mode", wish.mode() == null ? null : wish.mode().name(), Types.VARCHAR)
        .param("age", wish.age(), Types.INTEGER)
        .param("after", after.map(it -> Timestamp.from(it.starts())).orElse(null), Types.TIMESTAMP)
        .param("afterId", after.map(SessionPosition::session).orElse(null), Types.OTHER)
        .param("most", cursor.fetchSize())
        .query(
            (row, _) ->
                new SessionPosition(
                    row.getTimestamp("starts_at").toInstant(), row.getObject("id", UUID.class)))
        .list();
  }

  private Instant from(Wish wish) {
    var now = clock.instant();
    return wish.from() == null || wish.from().isBefore(now) ? now : wish.from();
  }
}
