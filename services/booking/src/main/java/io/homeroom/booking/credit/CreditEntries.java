package io.homeroom.booking.credit;

import io.homeroom.booking.course.CourseId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why a balance is what it is; nothing of it is ever changed. */
@Repository
class CreditEntries {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CreditEntries(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  /** Writes down, and tells, why a balance was changed: its account is locked by that. */
  void write(UUID family, CourseId course, String kind, int number, String reference) {
    var now = clock.instant();
    var changed =
        jdbc.sql(
                """
                with written as (
                  insert into credit_entry values (:id, :family, :course, :kind, :number, :reference, :now)
                )
                select balance, 1 + (select count(*) from credit_entry
                  where family_id = :family and course_id = :course) as version
                from credit_account where family_id = :family and course_id = :course
                """)
            .param("id", CreditIds.next())
            .param("family", family)
            .param("course", course.value())
            .param("kind", kind)
            .param("number", number)
            .param("reference", reference)
            .param("now", Timestamp.from(now))
            .query(
                (row, _) ->
                    new Credits.Changed(
                        family, course, row.getInt("balance"), row.getLong("version"), now))
            .single();
    events.publishEvent(changed);
  }

  /** How many of a package's were taken and have not come again. */
  int missing(Purchase purchase) {
    return jdbc.sql(
            """
            select coalesce(-sum(credits), 0) from credit_entry
            where family_id = ? and course_id = ? and reference = ? and kind in ('REVOKED', 'RETURNED')
            """)
        .params(purchase.family(), purchase.course().value(), purchase.reference())
        .query(Integer.class)
        .single();
  }
}
