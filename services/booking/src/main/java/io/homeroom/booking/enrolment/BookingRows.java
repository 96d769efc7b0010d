package io.homeroom.booking.enrolment;

import io.homeroom.booking.course.Money;
import io.homeroom.booking.schedule.CourseSessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How bookings lie in the database. */
@Component
public class BookingRows implements RowMapper<Booking> {

  /** A booking's columns, its seats as one of them. */
  public static final String BOOKING =
      """
      select b.*, coalesce(b.changed_at, b.booked_at) as chosen_at, (
        select json_agg(json_build_object('child', child_id, 'kept', state <> 'FREED') order by child_id)
        from seat where booking_id = b.id) as seats
      from booking b
      """;

  private static final TypeReference<List<Seat>> SEATS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public Booking mapRow(ResultSet row, int number) throws SQLException {
    var reason = row.getString("reason");
    return new Booking(
        new BookingId(row.getObject("id", UUID.class)),
        new CourseSessionId(row.getObject("session_id", UUID.class)),
        new Booker(row.getObject("family_id", UUID.class), row.getObject("person_id", UUID.class)),
        JSON.readValue(row.getString("seats"), SEATS),
        BookingState.valueOf(row.getString("state")),
        reason == null ? null : EndReason.valueOf(reason),
        new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency"))),
        row.getBoolean("by_credits"),
        row.getLong("paid"),
        row.getLong("refunded"),
        Share.valueOf(row.getString("most")),
        instant(row.getTimestamp("until")),
        row.getTimestamp("booked_at").toInstant(),
        row.getTimestamp("chosen_at").toInstant(),
        instant(row.getTimestamp("confirmed_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
