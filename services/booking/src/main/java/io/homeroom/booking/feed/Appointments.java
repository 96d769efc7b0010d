package io.homeroom.booking.feed;

import io.homeroom.booking.schedule.room.ShownRooms;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is in whose feed: what one coaches, or the confirmed seats of one's family, or one's own.
 */
@Component
public class Appointments {
  private static final Duration BACK = Duration.ofDays(30);
  private static final int MOST = 500;

  private static final String SESSION =
      """
      select distinct s.starts_at, s.id, s.version, c.title, s.ends_at, s.location,
        case when s.starts_at <= :shown then
          coalesce(s.meet_link, case when s.mode = 'ONLINE' then s.room_link end) end as meet_link,
        s.state = 'CANCELLED' as cancelled
      from course_session s join course c on c.id = s.course_id
      """;
  private static final String SEATED =
      SESSION
          + """
          join seat t on t.session_id = s.id and t.state = 'TAKEN' join booking b on b.id = t.booking_id
          """;
  private static final String TO_COME = " and s.ends_at > :since order by s.starts_at limit :most";

  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final JdbcClient jdbc;
  private final ShownRooms rooms;
  private final Clock clock;

  Appointments(JdbcClient jdbc, ShownRooms rooms, Clock clock) {
    this.jdbc = jdbc;
    this.rooms = rooms;
    this.clock = clock;
  }

  public List<Appointment> of(Subscriber subscriber) {
    return switch (subscriber.role()) {
      case COACH -> list(SESSION + "where s.coach_id = :whose", subscriber.person(), EVER);
      case CHILD -> list(SEATED + "where t.child_id = :whose", subscriber.person(), rooms.until());
      case PARENT ->
          list(SEATED + "where b.family_id = :whose", subscriber.family(), rooms.until());
      case SUPPLIER, MODERATOR, SUPERADMIN -> List.of();
    };
  }

  /** {@code shown}: of later sessions it is not told where they meet. */
  private List<Appointment> list(String sql, @Nullable UUID whose, Instant shown) {
    return jdbc.sql(sql + TO_COME)
        .param("whose", whose, Types.OTHER)
        .param("since", Timestamp.from(clock.instant().minus(BACK)))
        .param("shown", Timestamp.from(shown))
        .param("most", MOST)
        .query(
            (row, _) ->
                new Appointment(
                    row.getObject("id", UUID.class),
                    row.getLong("version"),
                    row.getString("title"),
                    row.getTimestamp("starts_at").toInstant(),
                    row.getTimestamp("ends_at").toInstant(),
                    row.getString("location"),
                    row.getString("meet_link"),
                    row.getBoolean("cancelled")))
        .list();
  }
}
