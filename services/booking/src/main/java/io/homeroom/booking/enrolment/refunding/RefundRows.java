package io.homeroom.booking.enrolment.refunding;

import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.EndReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** How refunds lie in the database. */
@Component
class RefundRows implements RowMapper<Refund> {
  static final String REFUND =
      """
      select id, booking_id, coalesce(granted, minor) as minor, reason, requested_at,
        case when done_at is not null then 'DONE' when failed_at is not null then 'FAILED' else 'REQUESTED' end
          as state
      from booking_refund
      """;

  @Override
  public Refund mapRow(ResultSet row, int number) throws SQLException {
    return new Refund(
        row.getObject("id", UUID.class),
        new BookingId(row.getObject("booking_id", UUID.class)),
        row.getLong("minor"),
        EndReason.valueOf(row.getString("reason")),
        RefundState.valueOf(row.getString("state")),
        row.getTimestamp("requested_at").toInstant());
  }
}
