package io.homeroom.booking.calendar.hearing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the changes of a calendar were heard, and whose turn it is to hear more. */
@Repository
class Hearings {

  /** By which token changes are asked for; all that is there, if there is none. */
  record Turn(@Nullable String token, Instant until) {}

  private final JdbcClient jdbc;

  Hearings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void begin(String calendar, Instant now) {
    jdbc.sql(
            """
            insert into calendar_hearing (calendar, hear_at, channel_at) values (?, ?, ?) on conflict do nothing
            """)
        .params(calendar, Timestamp.from(now), Timestamp.from(now))
        .update();
  }

  /** The turn, if there is something to hear and nobody does. */
  Optional<Turn> take(String calendar, Instant now, Instant until) {
    return jdbc.sql(
            """
            update calendar_hearing set hear_at = :until, taken_until = :until
            where calendar = :calendar and hear_at <= :now and coalesce(taken_until, '-infinity') <= :now
            returning token
            """)
        .param("until", Timestamp.from(until))
        .param("calendar", calendar)
        .param("now", Timestamp.from(now))
        .query((row, _) -> new Turn(row.getString("token"), until))
        .optional();
  }

  /** The turn is over; if something was told meanwhile, the next begins at once. */
  void heard(String calendar, Turn turn, @Nullable String token, Instant now, Instant next) {
    jdbc.sql(
            """
            update calendar_hearing set token = :token, heard_at = :now, taken_until = null,
              hear_at = case when hear_at = :until then :next else hear_at end
            where calendar = :calendar and taken_until = :until
            """)
        .param("token", token)
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(turn.until()))
        .param("next", Timestamp.from(next))
        .param("calendar", calendar)
        .update();
  }

  /** The turn came to nothing; another begins then. */
  void leave(String calendar, Turn turn, Instant next) {
    jdbc.sql(
            """
            update calendar_hearing set taken_until = null, hear_at = ? where calendar = ? and taken_until = ?
            """)
        .params(Timestamp.from(next), calendar, Timestamp.from(turn.until()))
        .update();
  }

  void hearSoon(Instant now) {
    jdbc.sql("update calendar_hearing set hear_at = :now where hear_at > :now")
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Whether it is this process's turn to open a channel. */
  boolean takeChannel(String calendar, Instant now, Instant until) {
    return jdbc.sql(
                "update calendar_hearing set channel_at = ? where calendar = ? and channel_at <= ?")
            .params(Timestamp.from(until), calendar, Timestamp.from(now))
            .update()
        == 1;
  }

  void renewChannel(String calendar, Instant at) {
    jdbc.sql("update calendar_hearing set channel_at = ? where calendar = ?")
        .params(Timestamp.from(at), calendar)
        .update();
  }
}
