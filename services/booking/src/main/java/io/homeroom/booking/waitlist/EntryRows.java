package io.homeroom.booking.waitlist;

import io.homeroom.booking.enrolment.Booker;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.schedule.CourseSessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** How places in waitlists lie in the database. */
@Component
class EntryRows implements RowMapper<Entry> {
  static final String ENTRY =
      """
      select e.*, case when e.state = 'WAITING' then (
        select count(*) from waitlist_entry w
        where w.session_id = e.session_id and w.state = 'WAITING' and w.place <= e.place) else 0 end as position
      from waitlist_entry e
      """;

  @Override
  public Entry mapRow(ResultSet row, int number) throws SQLException {
    var booking = row.getObject("booking_id", UUID.class);
    return new Entry(
        row.getObject("id", UUID.class),
        new CourseSessionId(row.getObject("session_id", UUID.class)),
        new Booker(row.getObject("family_id", UUID.class), row.getObject("person_id", UUID.class)),
        List.of((UUID[]) row.getArray("children").getArray()),
        EntryState.valueOf(row.getString("state")),
        booking == null ? null : new BookingId(booking),
        row.getInt("position"),
        row.getTimestamp("joined_at").toInstant());
  }
}
