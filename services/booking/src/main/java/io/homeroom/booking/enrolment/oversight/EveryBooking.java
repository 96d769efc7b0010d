package io.homeroom.booking.enrolment.oversight;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingRows;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bookings of all families. */
@Repository
class EveryBooking {
  private final JdbcClient jdbc;
  private final BookingRows rows;

  EveryBooking(JdbcClient jdbc, BookingRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** The newest first. */
  CursorPage<Booking> find(Search search, Cursor cursor) {
    var found =
        jdbc.sql(
                BookingRows.BOOKING
                    + """
                    where (:family::uuid is null or b.family_id = :family)
                      and (:session::uuid is null or b.session_id = :session)
                      and (:state::text is null or b.state = :state)
                      and (:refund::text is null or exists (
                        select 1 from booking_refund r where r.booking_id = b.id and :refund =
                          case when r.done_at is not null then 'DONE' when r.failed_at is not null then 'FAILED'
                            else 'REQUESTED' end))
                      and (:after::uuid is null or b.id < :after)
                    order by b.id desc limit :most
                    """)
            .param("family", search.family(), Types.OTHER)
            .param("session", search.session(), Types.OTHER)
            .param("state", name(search.state()), Types.VARCHAR)
            .param("refund", name(search.refund()), Types.VARCHAR)
            .param("after", cursor.after(UUID::fromString).orElse(null), Types.OTHER)
            .param("most", cursor.fetchSize())
            .query(rows)
            .list();
    return cursor.page(found, booking -> booking.id().value());
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
