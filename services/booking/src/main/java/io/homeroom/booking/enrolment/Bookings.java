package io.homeroom.booking.enrolment;

import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All bookings. */
@Repository
public class Bookings {
  private final JdbcClient jdbc;
  private final BookingRows rows;

  Bookings(JdbcClient jdbc, BookingRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  public Booking get(BookingId id) {
    return find("where b.id = ?", id.value()).orElseThrow(BookingNotFound::new);
  }

  /**
   * One of a family's.
   *
   * @throws BookingNotFound if it is not
   */
  public Booking ofFamily(BookingId id, UUID family) {
    return find("where b.id = ?", id.value())
        .filter(booking -> booking.booker().family().equals(family))
        .orElseThrow(BookingNotFound::new);
  }

  /** A family's, the newest first. */
  public CursorPage<Booking> ofFamily(UUID family, Cursor cursor) {
    var found =
        jdbc.sql(
                BookingRows.BOOKING
                    + """
                    where b.family_id = :family and (:after::uuid is null or b.id < :after)
                    order by b.id desc limit :most
                    """)
            .param("family", family)
            .param("after", cursor.after(UUID::fromString).orElse(null), Types.OTHER)
            .param("most", cursor.fetchSize())
            .query(rows)
            .list();
    return cursor.page(found, booking -> booking.id().value());
  }

  /** Keeps it from changing until the transaction ends. */
  public Booking lock(BookingId id) {
    return locked("select id from booking where id = ? for update", id)
        .orElseThrow(BookingNotFound::new);
  }

  /** The same, unless somebody else has it locked. */
  public Optional<Booking> lockIfIdle(BookingId id) {
    return locked("select id from booking where id = ? for update skip locked", id);
  }

  /** In two statements: who has waited for the lock would read the seats as they were before. */
  private Optional<Booking> locked(String sql, BookingId id) {
    return jdbc.sql(sql).param(id.value()).query(UUID.class).optional().map(_ -> get(id));
  }

  /** The booking that a call has made before. */
  public Optional<Booking> madeBy(NamedCall call) {
    record Made(UUID id, String question) {}
    return jdbc.sql("select id, question from booking where call = ?")
        .param(call.id())
        .query(Made.class)
        .optional()
        .map(
            made -> {
              call.requireSame(made.question());
              return get(new BookingId(made.id()));
            });
  }

  public void add(Booking booking) {
    jdbc.sql(
            """
            insert into booking (id, session_id, family_id, person_id, state, minor, currency, until, booked_at)
            values (:id, :session, :family, :person, :state, :minor, :currency, :until, :now)
            """)
        .param("id", booking.id().value())
        .param("session", booking.session().value())
        .param("family", booking.booker().family())
        .param("person", booking.booker().person())
        .param("state", booking.state().name())
        .param("minor", booking.each().minor())
        .param("currency", booking.each().currency().getCurrencyCode())
        .param("until", timestamp(booking.until()), Types.TIMESTAMP)
        .param("now", Timestamp.from(booking.bookedAt()))
        .update();
  }

  /** Writes down what has become of a locked one; its seats are written with it. */
  public void change(Booking booking) {
    var reason = booking.reason();
    jdbc.sql(
            """
            update booking set state = :state, reason = :reason, paid = :paid, refunded = :refunded,
              until = :until, confirmed_at = :confirmed, minor = :minor, by_credits = :credits
            where id = :id
            """)
        .param("state", booking.state().name())
        .param("reason", reason == null ? null : reason.name())
        .param("paid", booking.paid())
        .param("refunded", booking.refunded())
        .param("until", timestamp(booking.until()), Types.TIMESTAMP)
        .param("confirmed", timestamp(booking.confirmedAt()), Types.TIMESTAMP)
        .param("minor", booking.each().minor())
        .param("credits", booking.byCredits())
        .param("id", booking.id().value())
        .update();
  }

  private Optional<Booking> find(String where, UUID id) {
    return jdbc.sql(BookingRows.BOOKING + where).param(id).query(rows).optional();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
