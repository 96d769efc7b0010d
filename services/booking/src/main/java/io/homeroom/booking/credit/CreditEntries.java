package io.homeroom.booking.credit;

import io.homeroom.booking.course.CourseId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why a balance is what it is; nothing of it is ever changed. */
@Repository
class CreditEntries {
  private final JdbcClient jdbc;
  private final Clock clock;

  CreditEntries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void write(UUID family, CourseId course, String kind, int number, String reference) {
    jdbc.sql("insert into credit_entry values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            CreditIds.next(),
            family,
            course.value(),
            kind,
            number,
            reference,
            Timestamp.from(clock.instant()))
        .update();
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
