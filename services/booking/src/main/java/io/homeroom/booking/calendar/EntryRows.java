package io.homeroom.booking.calendar;

import io.homeroom.booking.schedule.CourseSessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries as the database has them. */
final class EntryRows {
  static final String ALL = "session_id, wanted, shown, turn, etag, updated_at, refused, attempts";

  private EntryRows() {}

  static Entry entry(ResultSet row, int number) throws SQLException {
    var updated = row.getTimestamp("updated_at");
    return new Entry(
        new CourseSessionId(row.getObject("session_id", UUID.class)),
        row.getLong("wanted"),
        row.getLong("shown"),
        row.getInt("turn"),
        row.getString("etag"),
        updated == null ? null : updated.toInstant(),
        row.getInt("refused"),
        row.getInt("attempts"));
  }

  static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
