package io.homeroom.booking.waitlist;

import io.homeroom.booking.enrolment.Booker;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits for what. */
@Repository
public class Waitlists {
  private final JdbcClient jdbc;
  private final EntryRows rows;

  Waitlists(JdbcClient jdbc, EntryRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /**
   * One of a family's places.
   *
   * @throws EntryNotFound if it is not
   */
  public Entry ofFamily(UUID id, UUID family) {
    return jdbc.sql(EntryRows.ENTRY + "where e.id = ? and e.family_id = ?")
        .params(id, family)
        .query(rows)
        .optional()
        .orElseThrow(EntryNotFound::new);
  }

  /** A family's, the newest first, those that have ended too. */
  public CursorPage<Entry> ofFamily(UUID family, Cursor cursor) {
    var found =
        jdbc.sql(
                EntryRows.ENTRY
                    + """
                    where e.family_id = :family and (:after::uuid is null or e.id < :after)
                    order by e.id desc limit :most
                    """)
            .param("family", family)
            .param("after", cursor.after(UUID::fromString).orElse(null), Types.OTHER)
            .param("most", cursor.fetchSize())
            .query(rows)
            .list();
    return cursor.page(found, Entry::id);
  }

  Optional<Entry> live(CourseSessionId session, UUID family) {
    return jdbc.sql(
            EntryRows.ENTRY
                + "where e.session_id = ? and e.family_id = ? and e.state in ('WAITING', 'OFFERED')")
        .params(session.value(), family)
        .query(rows)
        .optional();
  }

  /** Puts the family at the end; its session is locked. */
  void add(
      UUID id, CourseSessionId session, Booker booker, Collection<UUID> children, Instant now) {
    jdbc.sql(
            """
            insert into waitlist_entry (id, session_id, family_id, person_id, children, state, joined_at)
            values (?, ?, ?, ?, ?, 'WAITING', ?)
            """)
        .params(
            id,
            session.value(),
            booker.family(),
            booker.person(),
            children.toArray(UUID[]::new),
            Timestamp.from(now))
        .update();
  }

  void offer(Entry entry, BookingId booking) {
    jdbc.sql("update waitlist_entry set state = 'OFFERED', booking_id = ? where id = ?")
        .params(booking.value(), entry.id())
        .update();
  }

  /** Whoever waits still does not any more. */
  boolean leave(UUID id) {
    return jdbc.sql("update waitlist_entry set state = 'LEFT' where id = ? and state = 'WAITING'")
            .param(id)
            .update()
        == 1;
  }

  /** What it has been offered by now, be it since it was read. */
  Optional<BookingId> offerTo(UUID id) {
    return jdbc.sql("select booking_id from waitlist_entry where id = ? and booking_id is not null")
        .param(id)
        .query((row, _) -> new BookingId(row.getObject("booking_id", UUID.class)))
        .optional();
  }

  /** Nobody waits for what does not take place; returned are those who did. */
  List<Entry> callOff(CourseSessionId session) {
    return jdbc.sql(
            """
            update waitlist_entry set state = 'CALLED_OFF' where session_id = ? and state = 'WAITING'
            returning *, 0 as position
            """)
        .param(session.value())
        .query(rows)
        .list();
  }

  /** Nobody waits for what has begun. */
  void leaveBegun(Instant now) {
    jdbc.sql(
            """
            update waitlist_entry e set state = 'LEFT' from course_session s
            where s.id = e.session_id and e.state = 'WAITING' and s.starts_at <= ?
            """)
        .param(Timestamp.from(now))
        .update();
  }

  void leaveWith(UUID child) {
    jdbc.sql(
            "update waitlist_entry set state = 'LEFT' where ? = any (children) and state = 'WAITING'")
        .param(child)
        .update();
  }

  /** What has become of the offer that a booking was. */
  void settle(BookingId booking, EntryState state) {
    jdbc.sql("update waitlist_entry set state = ? where booking_id = ? and state = 'OFFERED'")
        .params(state.name(), booking.value())
        .update();
  }
}
