package io.homeroom.booking.attendance;

import io.homeroom.booking.schedule.CourseSessionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has seats in a session, and who of them came. */
@Repository
public class Register {
  private final JdbcClient jdbc;

  Register(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Attendee> of(CourseSessionId session) {
    return jdbc.sql(
            """
            select s.child_id, b.family_id, a.present from seat s join booking b on b.id = s.booking_id
            left join attendance a on a.session_id = s.session_id and a.child_id = s.child_id
            where s.session_id = ? and s.state = 'TAKEN' order by s.child_id
            """)
        .param(session.value())
        .query(
            (row, _) ->
                new Attendee(
                    row.getObject("child_id", UUID.class),
                    row.getObject("family_id", UUID.class),
                    row.getObject("present", Boolean.class)))
        .list();
  }

  void mark(CourseSessionId session, UUID child, boolean present, Instant now) {
    jdbc.sql(
            """
            insert into attendance (session_id, child_id, present, marked_at) values (?, ?, ?, ?)
            on conflict (session_id, child_id) do update set present = excluded.present, marked_at = excluded.marked_at
            """)
        .params(session.value(), child, present, Timestamp.from(now))
        .update();
  }

  /** Nobody is marked any more. */
  void clear(CourseSessionId session) {
    jdbc.sql("delete from attendance where session_id = ?").param(session.value()).update();
  }
}
