package io.homeroom.booking.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** How courses lie in the database. */
@Component
class CourseRows implements RowMapper<Course> {

  @Override
  public Course mapRow(ResultSet row, int number) throws SQLException {
    return new Course(
        new CourseId(row.getObject("id", UUID.class)),
        row.getObject("coach_id", UUID.class),
        new Syllabus(
            row.getString("title"),
            row.getString("about"),
            new Ages(row.getInt("min_age"), row.getInt("max_age")),
            new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency")))),
        row.getTimestamp("withdrawn_at") != null,
        row.getLong("version"));
  }
}
