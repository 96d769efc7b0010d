package io.homeroom.progress.booked;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The credits of families: of what is told of them, the highest version counts. */
@Repository
public class Credits {
  private final JdbcClient jdbc;

  Credits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void learn(UUID family, CourseCredits credits, long version) {
    jdbc.sql(
            """
            insert into course_credit as known (family_id, course_id, course_title, credits, version)
            values (?, ?, ?, ?, ?)
            on conflict (family_id, course_id) do update set
              course_title = excluded.course_title, credits = excluded.credits, version = excluded.version
            where known.version < excluded.version
            """)
        .params(family, credits.course(), credits.title(), credits.left(), version)
        .update();
  }

  /** What is left, by courses' titles. */
  List<CourseCredits> leftOf(UUID family) {
    return jdbc.sql(
            """
            select course_id, course_title, credits from course_credit
            where family_id = ? and credits > 0 order by course_title, course_id
            """)
        .param(family)
        .query(
            (row, _) ->
                new CourseCredits(
                    row.getObject("course_id", UUID.class),
                    row.getString("course_title"),
                    row.getInt("credits")))
        .list();
  }
}
