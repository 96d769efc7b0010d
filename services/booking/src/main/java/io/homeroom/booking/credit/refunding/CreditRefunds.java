package io.homeroom.booking.credit.refunding;

import io.homeroom.booking.course.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The refunds of unused credits, each asked of payments once by its id. Failed is the last that can
 * become of one: staff makes another.
 */
@Repository
@Transactional
public class CreditRefunds {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CreditRefunds(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  /** Those of a family, the last first. What staff has paid back as a whole has gone back. */
  @Transactional(readOnly = true)
  public List<CreditRefund> of(UUID family) {
    return jdbc.sql(
            """
            select r.id, r.purchase_id, r.credits, coalesce(r.granted, r.minor) as minor, p.currency, r.requested_at,
              case when r.done_at is not null or p.refunded_at is not null then 'DONE'
                when r.failed_at is not null then 'FAILED' else 'REQUESTED' end as state
            from credit_refund r join credit_purchase p on p.id = r.purchase_id
            where p.family_id = ? order by r.id desc
            """)
        .param(family)
        .query((row, _) -> refundIn(row))
        .list();
  }

  /** Payments has paid so much of it back, if it is one of these. */
  public void done(UUID refund, long granted) {
    jdbc.sql(
            """
            update credit_refund set done_at = ?, granted = ?
            where id = ? and done_at is null and failed_at is null
            """)
        .params(Timestamp.from(clock.instant()), granted, refund)
        .update();
  }

  /** It has not gone back, or has come again, if it is one of these: nor has the whole, then. */
  public void failed(UUID refund) {
    var now = clock.instant();
    jdbc.sql(
            """
            with failed as (
              update credit_refund set failed_at = ?, done_at = null, granted = null
              where id = ? and failed_at is null returning id, purchase_id, minor
            )
            update credit_purchase p set refunded_at = null from failed where p.id = failed.purchase_id
            returning failed.id, p.id as purchase, family_id as family, person_id as person, failed.minor, currency
            """)
        .params(Timestamp.from(now), refund)
        .query((row, _) -> failureIn(row, now))
        .optional()
        .ifPresent(events::publishEvent);
  }

  /** Nothing more is to be done for credits that cost nothing. */
  void add(UUID refund, UnusedPart part, Instant now) {
    var minor = part.minor();
    jdbc.sql(
            """
            with counted as (
              update credit_purchase set given_back = given_back + :credits where id = :purchase
            )
            insert into credit_refund (id, purchase_id, credits, minor, requested_at, granted, done_at)
            values (:id, :purchase, :credits, :minor, :now, :granted, :done)
            """)
        .param("id", refund)
        .param("purchase", part.purchase())
        .param("credits", part.unused())
        .param("minor", minor)
        .param("now", Timestamp.from(now))
        .param("granted", minor > 0 ? null : 0L)
        .param("done", minor > 0 ? null : Timestamp.from(now))
        .update();
  }

  private static CreditRefundFailed failureIn(ResultSet row, Instant now) throws SQLException {
    return new CreditRefundFailed(
        row.getObject("id", UUID.class),
        row.getObject("purchase", UUID.class),
        row.getObject("family", UUID.class),
        row.getObject("person", UUID.class),
        new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency"))),
        now);
  }

  private static CreditRefund refundIn(ResultSet row) throws SQLException {
    return new CreditRefund(
        row.getObject("id", UUID.class),
        row.getObject("purchase_id", UUID.class),
        row.getInt("credits"),
        new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency"))),
        CreditRefund.State.valueOf(row.getString("state")),
        row.getTimestamp("requested_at").toInstant());
  }
}
