package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.enrolment.BookingId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers and holds that are to end. */
@Repository
class HoldsToEnd {
  private final JdbcClient jdbc;

  HoldsToEnd(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Offers and holds whose time is over, the oldest first; those whose session has begun; offers of
   * which a child has another seat then by now.
   */
  List<BookingId> over(Instant now, int most) {
    return jdbc.sql(
            """
            (select id from booking where state in ('OFFERED', 'HELD') and until <= :now
             order by until limit :most)
            union
            (select b.id from course_session s join booking b on b.session_id = s.id
             where s.state = 'PLANNED' and s.starts_at between :now::timestamptz - interval '1 day' and :now
               and b.state in ('OFFERED', 'HELD') limit :most)
            union
            (select o.booking_id from seat o join seat other on other.child_id = o.child_id
             where o.state = 'OFFERED' and other.state in ('HELD', 'TAKEN') and other.during && o.during limit :most)
            """)
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query((row, _) -> new BookingId(row.getObject("id", UUID.class)))
        .list();
  }
}
