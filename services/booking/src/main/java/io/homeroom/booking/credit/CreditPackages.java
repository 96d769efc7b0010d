package io.homeroom.booking.credit;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Money;
import io.homeroom.booking.course.NotOfferedAnyMore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What coaches sell credits by. */
@Repository
public class CreditPackages {
  private final JdbcClient jdbc;
  private final Clock clock;

  CreditPackages(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those of a course that can be bought. */
  public List<CreditPackage> of(CourseId course) {
    return jdbc.sql(
            "select * from credit_package where course_id = ? and open order by credits, id")
        .param(course.value())
        .query((row, _) -> packageIn(row))
        .list();
  }

  public Optional<CreditPackage> find(UUID id) {
    return jdbc.sql("select * from credit_package where id = ?")
        .param(id)
        .query((row, _) -> packageIn(row))
        .optional();
  }

  /**
   * Sells credits for a course from now on.
   *
   * @throws NotOfferedAnyMore if it is withdrawn, be it at this moment
   */
  public CreditPackage offer(CourseId course, int credits, Money price) {
    var offered = new CreditPackage(CreditIds.next(), course, credits, price, true);
    var added =
        jdbc.sql(
                """
                insert into credit_package (id, course_id, credits, minor, currency, open, offered_at)
                select ?, id, ?, ?, ?, true, ? from course where id = ? and withdrawn_at is null for share
                """)
            .params(
                offered.id(),
                credits,
                price.minor(),
                price.currency().getCurrencyCode(),
                Timestamp.from(clock.instant()),
                course.value())
            .update();
    if (added == 0) {
      throw new NotOfferedAnyMore();
    }
    return offered;
  }

  /** Nobody buys it any more; what was bought stays. */
  public void close(UUID id) {
    jdbc.sql("update credit_package set open = false where id = ?").param(id).update();
  }

  private static CreditPackage packageIn(ResultSet row) throws SQLException {
    return new CreditPackage(
        row.getObject("id", UUID.class),
        new CourseId(row.getObject("course_id", UUID.class)),
        row.getInt("credits"),
        new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency"))),
        row.getBoolean("open"));
  }
}
