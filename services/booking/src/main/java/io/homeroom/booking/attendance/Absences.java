package io.homeroom.booking.attendance;

import io.homeroom.booking.schedule.CourseSessionId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Children who are marked as not there, and whether their parents were told. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Absences {
  private final JdbcClient jdbc;

  Absences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Counts some as told: those in sessions that had begun then, whom nobody else is telling of.
   *
   * @return by the bookings they have their seats in
   */
  List<ChildrenAbsent> tell(Instant begun, Instant now, int most) {
    return jdbc.sql(
            """
            with told as (
              update attendance set told_at = :now
              where (session_id, child_id) in (
                select a.session_id, a.child_id from attendance a join course_session s on s.id = a.session_id
                where not a.present and a.told_at is null and s.starts_at <= :begun
                limit :most for update of a skip locked)
              returning session_id, child_id
            )
            select b.id, b.family_id, b.person_id, b.session_id, array_agg(child_id order by child_id) as children
            from told join seat using (session_id, child_id) join booking b on b.id = seat.booking_id
            where seat.state = 'TAKEN' group by b.id
            """)
        .param("now", Timestamp.from(now))
        .param("begun", Timestamp.from(begun))
        .param("most", most)
        .query((row, _) -> absent(row))
        .list();
  }

  private static ChildrenAbsent absent(ResultSet row) throws SQLException {
    return new ChildrenAbsent(
        row.getObject("id", UUID.class),
        row.getObject("family_id", UUID.class),
        row.getObject("person_id", UUID.class),
        new CourseSessionId(row.getObject("session_id", UUID.class)),
        children(row.getArray("children")));
  }

  private static List<UUID> children(Array children) throws SQLException {
    return List.of((UUID[]) children.getArray());
  }
}
