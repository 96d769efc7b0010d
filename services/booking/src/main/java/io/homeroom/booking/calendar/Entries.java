package io.homeroom.booking.calendar;

import io.homeroom.booking.schedule.CourseSessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the calendar is to show of each session. */
@Repository
public class Entries {
  private static final String ALL = "session_id, wanted, shown, turn, etag, updated_at, attempts";

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
                + ALL)
        .param("until", Timestamp.from(until))
        .param("now", Timestamp.from(now))
        .query(Entries::entry)
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

  /** Keeps it from changing until the transaction ends; its session is locked before. */
  public Optional<Entry> lock(CourseSessionId session) {
    return jdbc.sql("select " + ALL + " from calendar_event where session_id = ? for update")
        .param(session.value())
        .query(Entries::entry)
        .optional();
  }

  /** The calendar shows what was wanted when it was taken; a later change stays due. */
  void done(Entry taken, @Nullable RemoteEvent event, @Nullable Instant again) {
    jdbc.sql(
            """
            update calendar_event set shown = :wanted, etag = :etag, updated_at = :updated, attempts = 0,
              problem = null, due_at = case when wanted = :wanted then :again else due_at end
            where session_id = :session and turn = :turn and shown <= :wanted
            """)
        .param("wanted", taken.wanted())
        .param("etag", event == null ? null : event.etag())
        .param("updated", timestamp(event == null ? null : event.updated()), Types.TIMESTAMP)
        .param("again", timestamp(again), Types.TIMESTAMP)
        .param("session", taken.session().value())
        .param("turn", taken.turn())
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

  /** Another state of the event was seen. What lags is written over it at once. */
  public void see(EventId id, RemoteEvent event, Instant now) {
    jdbc.sql(
            """
            update calendar_event set etag = :etag, updated_at = :updated,
              due_at = case when shown < wanted then :now else due_at end
            where session_id = :session and turn = :turn
            """)
        .param("etag", event.etag())
        .param("updated", timestamp(event.updated()), Types.TIMESTAMP)
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

  private static Entry entry(ResultSet row, int number) throws SQLException {
    var updated = row.getTimestamp("updated_at");
    return new Entry(
        new CourseSessionId(row.getObject("session_id", UUID.class)),
        row.getLong("wanted"),
        row.getLong("shown"),
        row.getInt("turn"),
        row.getString("etag"),
        updated == null ? null : updated.toInstant(),
        row.getInt("attempts"));
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
