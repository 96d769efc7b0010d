package io.homeroom.booking.course;

import static java.util.stream.Collectors.toMap;

import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All courses. */
@Repository
public class Courses {
  private final JdbcClient jdbc;
  private final CourseRows rows;

  Courses(JdbcClient jdbc, CourseRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /**
   * One course, whoever's it is.
   *
   * @throws CourseNotFound if there is none
   */
  public Course one(CourseId id) {
    return jdbc.sql("select * from course where id = ?")
        .param(id.value())
        .query(rows)
        .optional()
        .orElseThrow(CourseNotFound::new);
  }

  /**
   * One of a coach's own.
   *
   * @throws CourseNotFound if it is another's
   */
  public Course ofCoach(CourseId id, UUID coach) {
    var course = one(id);
    if (!course.coach().equals(coach)) {
      throw new CourseNotFound();
    }
    return course;
  }

  public Map<CourseId, Course> all(Collection<CourseId> ids) {
    return jdbc
        .sql("select * from course where id = any (?)")
        .param(ids.stream().map(CourseId::value).toArray(UUID[]::new))
        .query(rows)
        .list()
        .stream()
        .collect(toMap(Course::id, course -> course));
  }

  /**
   * The newest first.
   *
   * @param withdrawn whether those that are offered no more are wanted too
   */
  public CursorPage<Course> list(@Nullable UUID coach, boolean withdrawn, Cursor cursor) {
    var found =
        jdbc.sql(
                """
                select * from course
                where (:coach::uuid is null or coach_id = :coach) and (:after::uuid is null or id < :after)
                  and (withdrawn_at is null or :withdrawn)
                order by id desc limit :most
                """)
            .param("coach", coach, Types.OTHER)
            .param("withdrawn", withdrawn)
            .param("after", cursor.after(UUID::fromString).orElse(null), Types.OTHER)
            .param("most", cursor.fetchSize())
            .query(rows)
            .list();
    return cursor.page(found, course -> course.id().value());
  }

  void add(Course course, Instant now) {
    write(
        course,
        now,
        """
        insert into course (id, coach_id, title, about, min_age, max_age, minor, currency, offered_at, version)
        values (:id, :coach, :title, :about, :minAge, :maxAge, :minor, :currency, :now, :version)
        """);
  }

  /** Whether it was still as it had been read; from now on it is offered. */
  boolean change(Course course, Instant now) {
    return write(
            course,
            now,
            """
            update course set title = :title, about = :about, min_age = :minAge, max_age = :maxAge,
              minor = :minor, currency = :currency, version = :version, offered_at = :now, withdrawn_at = null
            where id = :id and coach_id = :coach and version = :version - 1
            """)
        == 1;
  }

  private int write(Course course, Instant now, String sql) {
    var syllabus = course.syllabus();
    return jdbc.sql(sql)
        .param("id", course.id().value())
        .param("coach", course.coach())
        .param("title", syllabus.title())
        .param("about", syllabus.about())
        .param("minAge", syllabus.ages().from())
        .param("maxAge", syllabus.ages().to())
        .param("minor", syllabus.price().minor())
        .param("currency", syllabus.price().currency().getCurrencyCode())
        .param("now", Timestamp.from(now))
        .param("version", course.version())
        .update();
  }
}
