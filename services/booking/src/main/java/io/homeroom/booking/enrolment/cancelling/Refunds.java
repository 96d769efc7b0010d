package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.EndReason;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What payments is asked to pay back, each once by its id. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Refunds {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Refunds(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
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

  /** Payments has paid back. */
  @Transactional
  public void done(UUID refund) {
    jdbc.sql("update booking_refund set done_at = coalesce(done_at, ?) where id = ?")
        .params(Timestamp.from(clock.instant()), refund)
        .update();
  }
}
