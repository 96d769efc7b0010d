package io.homeroom.booking.credit.monthly;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Money;
import io.homeroom.booking.credit.CreditPackage;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All packages that families get each month. */
@Repository
public class MonthlyPackages {
  private static final String SELECT =
      """
      select m.*, p.course_id, p.credits, p.minor, p.currency, p.open
      from monthly_package m join credit_package p on p.id = m.package_id
      """;

  private final JdbcClient jdbc;

  MonthlyPackages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By a call, unless it has begun one already. */
  void add(MonthlyPackage begun, NamedCall call) {
    jdbc.sql(
            """
            insert into monthly_package (id, call, question, package_id, family_id, person_id, begun_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (call) do nothing
            """)
        .params(
            begun.id(),
            call.id(),
            call.question(),
            begun.content().id(),
            begun.family(),
            begun.person(),
            Timestamp.from(begun.begunAt()))
        .update();
  }

  /** What the call has begun; a call of that name that asks for something else is refused. */
  Optional<MonthlyPackage> begunBy(NamedCall call) {
    return jdbc.sql(SELECT + "where m.call = ?")
        .param(call.id())
        .query(
            (row, _) -> {
              call.requireSame(row.getString("question"));
              return monthly(row);
            })
        .optional();
  }

  public Optional<MonthlyPackage> find(UUID id) {
    return jdbc.sql(SELECT + "where m.id = ?").param(id).query((row, _) -> monthly(row)).optional();
  }

  /** What a family gets, the newest first. */
  public List<MonthlyPackage> of(UUID family) {
    return jdbc.sql(SELECT + "where m.family_id = ? and m.running order by m.id desc")
        .param(family)
        .query((row, _) -> monthly(row))
        .list();
  }

  /** Whether its family gets it now; older news than what is known change nothing. */
  public void stand(UUID id, boolean running, long version) {
    jdbc.sql("update monthly_package set running = ?, told = ? where id = ? and told < ?")
        .params(running, version, id, version)
        .update();
  }

  /** Those that are sold no more, of which payments does not know that yet. */
  List<MonthlyPackage> toBeEnded() {
    return jdbc.sql(SELECT + "where m.ended_at is null and not p.open order by m.id")
        .query((row, _) -> monthly(row))
        .list();
  }

  void end(UUID id, Instant now) {
    jdbc.sql("update monthly_package set ended_at = ? where id = ? and ended_at is null")
        .params(Timestamp.from(now), id)
        .update();
  }

  /** Somebody pays for it all the same, or may: it is to be ended again if it is sold no more. */
  void endAgain(UUID id) {
    jdbc.sql(
            """
            update monthly_package set ended_at = null
            where id = ? and not exists (select 1 from closed_family c where c.family_id = monthly_package.family_id)
            """)
        .param(id)
        .update();
  }

  private static MonthlyPackage monthly(ResultSet row) throws SQLException {
    var ended = row.getTimestamp("ended_at");
    return new MonthlyPackage(
        row.getObject("id", UUID.class),
        new CreditPackage(
            row.getObject("package_id", UUID.class),
            new CourseId(row.getObject("course_id", UUID.class)),
            row.getInt("credits"),
            new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency"))),
            row.getBoolean("open")),
        row.getObject("family_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getTimestamp("begun_at").toInstant(),
        ended == null ? null : ended.toInstant());
  }
}
