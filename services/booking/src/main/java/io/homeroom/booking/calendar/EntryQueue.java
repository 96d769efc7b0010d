package io.homeroom.booking.calendar;

import static io.homeroom.booking.calendar.EntryRows.timestamp;

import io.homeroom.booking.calendar.remote.RemoteEvent;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits to be brought into the calendar, and what came of it. */
@Repository
class EntryQueue {
  private final JdbcClient jdbc;

  EntryQueue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes one that is due; nobody else does until that time, or until it is released. */
  Optional<Entry> take(Instant now, Instant until) {
    return jdbc.sql(
            """
            update calendar_event set taken_until = :until, attempts = attempts + 1 where session_id = (
              select session_id from calendar_event
              where due_at <= :now and coalesce(taken_until, '-infinity') <= :now
              order by due_at limit 1 for update skip locked)
            returning
            """
                + EntryRows.ALL)
        .param("until", Timestamp.from(until))
        .param("now", Timestamp.from(now))
        .query(EntryRows::entry)
        .optional();
  }

  void release(Entry taken, Instant until) {
    jdbc.sql(
            """
            update calendar_event set taken_until = null where session_id = ? and taken_until = ?
            """)
        .params(taken.session().value(), Timestamp.from(until))
        .update();
  }

  /**
   * The calendar shows what was wanted when it was taken; a later change stays due. So does this
   * one, if another state of the event was seen meanwhile: it may lie over what was written.
   */
  void done(Entry taken, @Nullable RemoteEvent event, @Nullable Instant again) {
    jdbc.sql(
            """
            update calendar_event set shown = :wanted, etag = :etag, updated_at = :updated,
              problem = case when :again::timestamptz is null then null else 'no room' end,
              attempts = case when :again::timestamptz is null then 0 else attempts end,
              due_at = case when wanted = :wanted then :again else due_at end
            where session_id = :session and turn = :turn and shown <= :wanted
              and (etag is not distinct from :seen or etag = :etag)
            """)
        .param("seen", taken.etag())
        .param("wanted", taken.wanted())
        .param("etag", event == null ? null : event.etag())
        .param("updated", timestamp(event == null ? null : event.updated()), Types.TIMESTAMP)
        .param("again", timestamp(again), Types.TIMESTAMP)
        .param("session", taken.session().value())
        .param("turn", taken.turn())
        .update();
  }

  /** Its room was looked for, and is or is not to be once more; nothing else is known. */
  void looked(Entry taken, @Nullable Instant again) {
    jdbc.sql(
            """
            update calendar_event set due_at = :again,
              attempts = case when :again::timestamptz is null then 0 else attempts end,
              problem = case when :again::timestamptz is null then null else 'no room' end
            where session_id = :session and turn = :turn and wanted = :wanted
            """)
        .param("again", timestamp(again), Types.TIMESTAMP)
        .param("session", taken.session().value())
        .param("turn", taken.turn())
        .param("wanted", taken.wanted())
        .update();
  }

  /** Its room was refused: another is asked for. */
  void askAnew(Entry taken, Instant now) {
    jdbc.sql(
            """
            update calendar_event set wanted = wanted + 1, refused = refused + 1, due_at = :now
            where session_id = :session and turn = :turn and wanted = :wanted
            """)
        .param("now", Timestamp.from(now))
        .param("session", taken.session().value())
        .param("turn", taken.turn())
        .param("wanted", taken.wanted())
        .update();
  }

  void postpone(Entry taken, String problem, Instant due) {
    jdbc.sql(
            """
            update calendar_event set problem = :problem, due_at = :due
            where session_id = :session and wanted = :wanted
            """)
        .param("problem", problem)
        .param("due", Timestamp.from(due))
        .param("session", taken.session().value())
        .param("wanted", taken.wanted())
        .update();
  }
}
