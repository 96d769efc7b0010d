package io.homeroom.booking.enrolment.refunding;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.EndReason;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What payments is asked to pay back, each once by its id, and what it has paid back unasked. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Refunds {
  private final JdbcClient jdbc;
  private final RefundRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Refunds(JdbcClient jdbc, RefundRows rows, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.events = events;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  /** For a locked booking, which counts it as refunded. */
  public void request(Booking booking, long minor, EndReason reason) {
    var id = BookingId.next().value();
    var now = clock.instant();
    jdbc.sql(
            """
            insert into booking_refund (id, booking_id, minor, reason, requested_at) values (?, ?, ?, ?, ?)
            """)
        .params(id, booking.id().value(), minor, reason.name(), Timestamp.from(now))
        .update();
    events.publishEvent(new RefundRequested(id, booking, minor, reason, now));
  }

  /** Those of bookings, the first first. */
  @Transactional(readOnly = true)
  public List<Refund> of(Collection<BookingId> bookings) {
    return jdbc.sql(RefundRows.REFUND + "where booking_id = any (?) order by requested_at, id")
        .param(bookings.stream().map(BookingId::value).toArray(UUID[]::new))
        .query(rows)
        .list();
  }

  /** What has gone back of a locked booking, and is on its way. */
  public long sum(BookingId booking) {
    return jdbc.sql(
            """
            select coalesce(sum(coalesce(granted, minor)), 0) from booking_refund
            where booking_id = ? and failed_at is null
            """)
        .param(booking.value())
        .query(Long.class)
        .single();
  }

  /** Payments has paid it back, be it all of it or what was left; whether that is news. */
  public boolean done(UUID refund, long granted) {
    return jdbc.sql(
                """
                update booking_refund set done_at = ?, granted = ?
                where id = ? and done_at is null and failed_at is null
                """)
            .params(Timestamp.from(clock.instant()), granted, refund)
            .update()
        > 0;
  }

  /** For good: what a bank has sent back is asked for anew by staff, as another refund. */
  public void failed(UUID refund, Booking booking, long minor, Instant at) {
    var news =
        jdbc.sql(
                """
                insert into booking_refund (id, booking_id, minor, reason, requested_at, failed_at)
                values (:id, :booking, :minor, 'REFUNDED', :at, :at)
                on conflict (id) do update set failed_at = excluded.failed_at, done_at = null, granted = null
                where booking_refund.failed_at is null
                """)
            .param("id", refund)
            .param("booking", booking.id().value())
            .param("minor", minor)
            .param("at", Timestamp.from(at))
            .update();
    if (news > 0) {
      events.publishEvent(new RefundFailed(refund, booking, minor, clock.instant()));
    }
  }

  /** Staff has paid it back; whether that is news. */
  public boolean add(UUID refund, BookingId booking, long minor, Instant at) {
    return jdbc.sql(
                """
                insert into booking_refund (id, booking_id, minor, granted, reason, requested_at, done_at)
                values (:id, :booking, :minor, :minor, 'REFUNDED', :at, :at) on conflict (id) do nothing
                """)
            .param("id", refund)
            .param("booking", booking.value())
            .param("minor", minor)
            .param("at", Timestamp.from(at))
            .update()
        > 0;
  }
}
