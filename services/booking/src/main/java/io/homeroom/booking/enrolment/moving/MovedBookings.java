package io.homeroom.booking.enrolment.moving;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingRows;
import io.homeroom.booking.schedule.CourseSessionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bookings whose session is moved. */
@Repository
class MovedBookings {
  private final JdbcClient jdbc;
  private final BookingRows rows;

  MovedBookings(JdbcClient jdbc, BookingRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** Those with seats. They are not locked: their session is, which comes after them. */
  List<Booking> of(CourseSessionId session) {
    return jdbc.sql(
            BookingRows.BOOKING
                + "where b.session_id = ? and b.state in ('OFFERED', 'HELD', 'CONFIRMED') order by b.id")
        .param(session.value())
        .query(rows)
        .list();
  }
}
