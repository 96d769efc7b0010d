package io.homeroom.progress.booked;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The seats of children. Of what is told of one the latest counts, in whatever order it comes; but
 * a child that has lost its seat in a booking never has it again.
 */
@Repository
public class Seats {
  private static final String TOLD =
      """
      insert into booked_seat as seat (booking_id, child_id, course_session_id, course_title, starts_at, zone,
        told_at, lost)
      select :booking, child, :session, :course, :startsAt::timestamptz, :zone, :at::timestamptz, :lost
      from unnest(:children::uuid[]) as child
      on conflict (booking_id, child_id) do update set
      """;

  private record OfChild(UUID child, ComingSession session) {}

  private final JdbcClient jdbc;

  Seats(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Children have seats in this session, as far as was known then. */
  public void have(Collection<UUID> children, ComingSession session, Instant at) {
    tell(
        """
          course_session_id = excluded.course_session_id, course_title = excluded.course_title,
          starts_at = excluded.starts_at, zone = excluded.zone, told_at = excluded.told_at
        where seat.told_at < excluded.told_at
        """,
        children,
        session,
        at,
        false);
  }

  /** They have lost them. */
  public void lose(Collection<UUID> children, ComingSession session, Instant at) {
    tell("lost = true", children, session, at, true);
  }

  private void tell(
      String change, Collection<UUID> children, ComingSession session, Instant at, boolean lost) {
    jdbc.sql(TOLD + change)
        .param("booking", session.booking())
        .param("session", session.session())
        .param("course", session.course())
        .param("startsAt", Timestamp.from(session.startsAt()))
        .param("zone", session.zone())
        .param("at", Timestamp.from(at))
        .param("lost", lost)
        .param("children", children.toArray(UUID[]::new))
        .update();
  }

  /** The next ones of each child, the first of them first. */
  Map<UUID, List<ComingSession>> comingOf(Collection<UUID> children, Instant now, int most) {
    return jdbc
        .sql(
            """
            select seat.* from unnest(:children::uuid[]) as child cross join lateral (
              select * from booked_seat where child_id = child and not lost and starts_at > :now
              order by starts_at, booking_id limit :most) as seat
            order by seat.starts_at, seat.booking_id
            """)
        .param("children", children.toArray(UUID[]::new))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query(
            (row, _) ->
                new OfChild(
                    row.getObject("child_id", UUID.class),
                    new ComingSession(
                        row.getObject("booking_id", UUID.class),
                        row.getObject("course_session_id", UUID.class),
                        row.getString("course_title"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("zone"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                OfChild::child, Collectors.mapping(OfChild::session, Collectors.toList())));
  }

  void removeAllOf(UUID child) {
    jdbc.sql("delete from booked_seat where child_id = ?").param(child).update();
  }

  int removeBegunBefore(Instant moment) {
    return jdbc.sql("delete from booked_seat where starts_at < ?")
        .param(Timestamp.from(moment))
        .update();
  }
}
