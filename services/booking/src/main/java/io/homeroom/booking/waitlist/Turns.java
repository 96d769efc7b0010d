package io.homeroom.booking.waitlist;

import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose turn it is. */
@Repository
class Turns {
  /** Of a child whose parents allow no more in its name an offer could not be accepted. */
  private static final String MAY_ACCEPT =
      """
      and not exists (select 1 from unnest(e.children) as child where not family_core_consent(child, e.family_id))
      """;

  private final JdbcClient jdbc;
  private final EntryRows rows;

  Turns(JdbcClient jdbc, EntryRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /**
   * Who came first of those who fit in and may accept, and whose children are nowhere else then.
   */
  Optional<Entry> next(CourseSession session, int free) {
    return jdbc.sql(
            EntryRows.ENTRY
                + """
                where e.session_id = ? and e.state = 'WAITING' and cardinality(e.children) <= ?
                  and not exists (select 1 from seat s where s.child_id = any (e.children)
                    and s.state in ('HELD', 'TAKEN') and s.during && tstzrange(?, ?))
                """
                + MAY_ACCEPT
                + "order by e.place limit 1 for update of e")
        .params(
            session.id().value(),
            free,
            Timestamp.from(session.begins()),
            Timestamp.from(session.ends()))
        .query(rows)
        .optional();
  }

  /** Sessions to come with seats free for somebody who waits. */
  List<CourseSessionId> unfilled(Instant now, int most) {
    return jdbc.sql(
            """
            select distinct s.id from course_session s join waitlist_entry e on e.session_id = s.id
            where s.state = 'PLANNED' and s.starts_at > ? and e.state = 'WAITING'
              and cardinality(e.children) <= s.capacity - s.taken
              and not exists (select 1 from seat t where t.child_id = any (e.children)
                and t.state in ('HELD', 'TAKEN') and t.during && tstzrange(s.starts_at, s.ends_at))
            """
                + MAY_ACCEPT
                + "limit ?")
        .params(Timestamp.from(now), most)
        .query((row, _) -> new CourseSessionId(row.getObject("id", UUID.class)))
        .list();
  }
}
