package io.homeroom.booking.reminder;

import io.homeroom.booking.enrolment.BookingId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which bookings are to be reminded of. */
@Repository
class DueReminders {
  private final JdbcClient jdbc;

  DueReminders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those of sessions that begin within so many hours, later than another moment. Who has booked
   * later than so long before need not be reminded.
   */
  List<BookingId> within(int hours, Instant now, Instant after, int most) {
    return jdbc.sql(
            """
            select b.id from booking b join course_session s on s.id = b.session_id
            where s.state = 'PLANNED' and b.state = 'CONFIRMED' and s.starts_at > :after
              and s.starts_at <= :now::timestamptz + make_interval(hours => :hours)
              and b.confirmed_at <= s.starts_at - make_interval(hours => :hours)
              and not exists (select 1 from reminder r
                where r.booking_id = b.id and r.hours = :hours and r.starts_at = s.starts_at)
            order by s.starts_at limit :most
            """)
        .param("after", Timestamp.from(after))
        .param("now", Timestamp.from(now))
        .param("hours", hours)
        .param("most", most)
        .query((row, _) -> new BookingId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Whether nobody has before. */
  boolean note(BookingId booking, int hours, Instant starts, Instant now) {
    return jdbc.sql(
                """
                insert into reminder (booking_id, hours, starts_at, sent_at) values (?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(booking.value(), hours, Timestamp.from(starts), Timestamp.from(now))
            .update()
        == 1;
  }
}
