package io.homeroom.booking.schedule;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** How course sessions lie in the database. */
@Component
public class SessionRows implements RowMapper<CourseSession> {

  @Override
  public CourseSession mapRow(ResultSet row, int number) throws SQLException {
    return new CourseSession(
        new CourseSessionId(row.getObject("id", UUID.class)),
        new CourseId(row.getObject("course_id", UUID.class)),
        row.getObject("coach_id", UUID.class),
        row.getObject("series_id", UUID.class),
        new Plan(
            new Period(
                row.getObject("local_start", LocalDateTime.class),
                ZoneId.of(row.getString("zone")),
                row.getInt("minutes")),
            new Place(Mode.valueOf(row.getString("mode")), row.getString("location")),
            row.getInt("capacity"),
            row.getString("meet_link")),
        row.getInt("taken"),
        new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency"))),
        SessionState.valueOf(row.getString("state")),
        instant(row.getTimestamp("moved_at")),
        row.getLong("version"),
        row.getString("room_link"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
