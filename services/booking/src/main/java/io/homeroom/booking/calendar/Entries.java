package io.homeroom.booking.calendar;

import io.homeroom.booking.calendar.remote.EventId;
import io.homeroom.booking.calendar.remote.RemoteEvent;
import io.homeroom.booking.schedule.CourseSessionId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the calendar is to show of each session. */
@Repository
public class Entries {
  private final JdbcClient jdbc;

  Entries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Has the session shown as it is now, after this transaction. */
  public void want(CourseSessionId session, Instant now) {
    jdbc.sql(
            """
            insert into calendar_event (session_id, wanted, due_at) values (:session, 1, :now)
            on conflict (session_id) do update
            set wanted = calendar_event.wanted + 1, due_at = :now, attempts = 0
            """)
        .param("session", session.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Has another room made for the session, after this transaction. */
  void wantAnotherRoom(CourseSessionId session, Instant now) {
    jdbc.sql(
            """
            update calendar_event set wanted = wanted + 1, refused = refused + 1, due_at = ?, attempts = 0
            where session_id = ?
            """)
        .params(Timestamp.from(now), session.value())
        .update();
  }

  /** Keeps it from changing until the transaction ends; its session is locked before. */
  public Optional<Entry> lock(CourseSessionId session) {
    return jdbc.sql(
            "select " + EntryRows.ALL + " from calendar_event where session_id = ? for update")
        .param(session.value())
        .query(EntryRows::entry)
        .optional();
  }

  /** Another state of the event was seen. What lags is written over it at once. */
  public void see(EventId id, RemoteEvent event, Instant now) {
    jdbc.sql(
            """
            update calendar_event set etag = :etag, updated_at = :updated,
              due_at = case when shown < wanted then :now else due_at end
            where session_id = :session and turn = :turn
            """)
        .param("etag", event.etag())
        .param("updated", EntryRows.timestamp(event.updated()), Types.TIMESTAMP)
        .param("now", Timestamp.from(now))
        .param("session", id.session().value())
        .param("turn", id.turn())
        .update();
  }

  /** The event was deleted in the calendar: another is made. False if that was known. */
  public boolean again(EventId id, Instant now) {
    return jdbc.sql(
                """
                update calendar_event set turn = turn + 1, wanted = wanted + 1, etag = null,
                  updated_at = null, due_at = :now, attempts = 0
                where session_id = :session and turn = :turn
                """)
            .param("now", Timestamp.from(now))
            .param("session", id.session().value())
            .param("turn", id.turn())
            .update()
        == 1;
  }

  /** The events that are there, of sessions to come. */
  public List<EventId> shown(Instant now) {
    return jdbc.sql(
            """
            select e.session_id, e.turn from calendar_event e join course_session s on s.id = e.session_id
            where e.etag is not null and s.state = 'PLANNED' and s.starts_at > ?
            """)
        .param(Timestamp.from(now))
        .query(
            (row, _) ->
                new EventId(
                    new CourseSessionId(row.getObject("session_id", UUID.class)),
                    row.getInt("turn")))
        .list();
  }
}
