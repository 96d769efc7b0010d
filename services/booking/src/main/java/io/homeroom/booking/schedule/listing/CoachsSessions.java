package io.homeroom.booking.schedule.listing;

import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.SessionRows;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What coaches have planned. */
@Repository
public class CoachsSessions {
  private final JdbcClient jdbc;
  private final SessionRows rows;

  CoachsSessions(JdbcClient jdbc, SessionRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** One coach's, those called off too, the next to begin first. */
  public CursorPage<CourseSession> find(UUID coach, Search search, Cursor cursor) {
    var after = cursor.after(SessionPosition::parse);
    var course = search.course();
    var found =
        jdbc.sql(
                """
                select * from course_session where coach_id = :coach and starts_at >= :from
                  and (:course::uuid is null or course_id = :course)
                  and (:series::uuid is null or series_id = :series)
                  and (:afterId::uuid is null or (starts_at, id) > (:after, :afterId))
                order by starts_at, id limit :most
                """)
            .param("coach", coach)
            .param("from", Timestamp.from(search.from()))
            .param("course", course == null ? null : course.value(), Types.OTHER)
            .param("series", search.series(), Types.OTHER)
            .param(
                "after", after.map(it -> Timestamp.from(it.starts())).orElse(null), Types.TIMESTAMP)
            .param("afterId", after.map(SessionPosition::session).orElse(null), Types.OTHER)
            .param("most", cursor.fetchSize())
            .query(rows)
            .list();
    return cursor.page(found, SessionPosition::of);
  }

  /** One, and those of its series that are planned to begin after it, the lower id first. */
  public List<CourseSessionId> seriesFrom(CourseSessionId first) {
    return jdbc.sql(
            """
            select id from course_session where id = :first
            union
            select s.id from course_session f join course_session s
              on s.coach_id = f.coach_id and s.series_id = f.series_id and s.starts_at > f.starts_at
            where f.id = :first and s.state = 'PLANNED'
            order by id
            """)
        .param("first", first.value())
        .query((row, _) -> new CourseSessionId(row.getObject("id", UUID.class)))
        .list();
  }
}
