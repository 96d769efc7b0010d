package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.BookingId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Seats that cannot be kept. */
@Repository
public class SeatsToGiveUp {
  private final JdbcClient jdbc;

  SeatsToGiveUp(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those with seats in course sessions that do not take place. */
  List<BookingId> ofCancelledSessions(int most) {
    return jdbc.sql(
            """
            select b.id from booking b join course_session s on s.id = b.session_id
            where s.state = 'CANCELLED' and s.emptied_at is null and s.taken > 0
              and b.state in ('OFFERED', 'HELD', 'CONFIRMED')
            limit ?
            """)
        .param(most)
        .query((row, _) -> new BookingId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Nobody takes a seat of those that do not take place: once they are empty they stay so. */
  void markEmptied(Instant now) {
    jdbc.sql(
            """
            update course_session set emptied_at = ?
            where state = 'CANCELLED' and emptied_at is null and taken = 0
            """)
        .param(Timestamp.from(now))
        .update();
  }

  /** Those in which a child has a seat that is not used yet. */
  public List<BookingId> ofChild(UUID child, Instant now) {
    return jdbc.sql(
            """
            select booking_id from seat
            where child_id = ? and state <> 'FREED' and lower(during) > ? order by booking_id
            """)
        .params(child, Timestamp.from(now))
        .query((row, _) -> new BookingId(row.getObject("booking_id", UUID.class)))
        .list();
  }
}
