package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.enrolment.Booker;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.seating.Seating;
import io.homeroom.booking.schedule.SessionRows;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Holds seats by one statement: the number taken grows, and booking and seats are written, or
 * nothing is. What costs nothing is confirmed at once. The statement tells all that is known of the
 * booking, so that nothing has to be read while its session is locked.
 */
@Repository
class HeldSeats {
  private final JdbcClient jdbc;
  private final SessionRows sessions;
  private final HoldSettings settings;

  HeldSeats(JdbcClient jdbc, SessionRows sessions, HoldSettings settings) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.settings = settings;
  }

  /**
   * Empty if the session has not as many, does not take place any more, or the family holds too
   * much.
   *
   * @throws io.homeroom.booking.enrolment.ChildIsElsewhere if a child has another seat at that time
   */
  Optional<Held> hold(BookingId id, Hold wanted, NamedCall call, Instant now) {
    return Seating.inOnePlace(
        () ->
            jdbc.sql(
                    """
                    with place as (
                      update course_session set taken = taken + :seats
                      where id = :session and state = 'PLANNED' and starts_at > :now and taken + :seats <= capacity
                        and (select count(*) from booking where family_id = :family and state = 'HELD') < :most
                      returning *, :credits::boolean and minor > 0 as by_credits,
                        case when :credits::boolean then 0 else minor end as each
                    ), held as (
                      insert into booking (id, call, question, session_id, family_id, person_id, state, minor,
                        currency, until, booked_at, confirmed_at,
                        by_credits)
                      select :id, :call, :question, id, :family, :person,
                        case when each > 0 then 'HELD' else 'CONFIRMED' end, each, currency,
                        case when each > 0 then least(:until::timestamptz, starts_at) end, :now::timestamptz,
                        case when each = 0 then :now::timestamptz end, by_credits
                      from place
                      returning id as booking_id, state as became, until
                    ), seated as (
                      insert into seat (booking_id, child_id, session_id, state, during)
                      select booking_id, child, place.id, case became when 'HELD' then 'HELD' else 'TAKEN' end,
                        tstzrange(starts_at, ends_at)
                      from held, place, unnest(:children::uuid[]) child
                    )
                    select place.*, became, until from held, place
                    """)
                .param("seats", wanted.children().size())
                .param("session", wanted.session().value())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(settings.time())))
                .param("family", wanted.booker().family())
                .param("person", wanted.booker().person())
                .param("most", settings.most())
                .param("id", id.value())
                .param("call", call.id())
                .param("question", call.question())
                .param("credits", wanted.byCredits())
                .param("children", wanted.children().toArray(UUID[]::new))
                .query((row, number) -> made(id, wanted, now, row, number))
                .optional());
  }

  private Held made(BookingId id, Hold wanted, Instant now, ResultSet row, int number)
      throws SQLException {
    var until = row.getTimestamp("until");
    var terms =
        new Held.Terms(
            BookingState.valueOf(row.getString("became")),
            row.getLong("each"),
            row.getBoolean("by_credits"),
            until == null ? null : until.toInstant());
    return Held.of(id, wanted, sessions.mapRow(row, number), terms, now);
  }

  boolean holdsTooMuch(Booker booker) {
    return jdbc.sql("select count(*) >= ? from booking where family_id = ? and state = 'HELD'")
        .params(settings.most(), booker.family())
        .query(Boolean.class)
        .single();
  }
}
