package io.homeroom.booking.credit.refunding;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Money;
import io.homeroom.booking.credit.CreditsOfPurchase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is left of abandoned packages and for courses that have ended, and what families have left
 * that are no more. What was bought first is used first, so that a balance belongs to the packages
 * that were bought last.
 */
@Repository
class UnusedCredits {

  /** Withdrawn, and without a session to come, since then; each can be offered again. */
  private static final String ENDED =
      """
      select id from course where withdrawn_at <= :since and not exists (
        select 1 from course_session s where s.course_id = course.id and s.state = 'PLANNED' and s.starts_at > :since)
      """;

  /**
   * Of packages whose money has gone back as a whole nothing is owed, whatever is left of them
   * still.
   */
  private static final String PARTS =
      """
      with ended as (%2$s)
      select * from (
        select b.*, p.abandoned_at is not null as coach_gone, a.family_closed,
          b.course_id in (select id from ended) as course_ended,
          least(%1$s, a.balance - coalesce(
            sum(%1$s) over (partition by b.family_id, b.course_id
              order by b.paid_at desc, b.id desc rows between unbounded preceding and 1 preceding), 0)) as unused
        from (
          select * from credit_account where balance > 0
            and course_id in (select course_id from credit_package where abandoned_at is not null)
          union
          select * from credit_account where balance > 0 and course_id in (select id from ended)
          union
          select * from credit_account where balance > 0 and family_closed
        ) a
        join credit_purchase b on b.family_id = a.family_id and b.course_id = a.course_id
        join credit_package p on p.id = b.package_id
        where b.paid_at is not null
      ) part
      where refunded_at is null and (coach_gone or family_closed or course_ended) and unused > 0
      """
          .formatted(CreditsOfPurchase.of("b"), ENDED);

  private final JdbcClient jdbc;
  private final UnusedSettings settings;
  private final Clock clock;

  UnusedCredits(JdbcClient jdbc, UnusedSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Whose money is to go back. Where seats of sessions that were called off are not free yet, their
   * credits come first, so that all goes back at once.
   */
  List<Account> accounts(int most) {
    return jdbc.sql(
            "select distinct family_id, course_id from ("
                + PARTS
                + """
                ) due
                where not exists (select 1 from course_session s
                  where s.course_id = due.course_id and s.state = 'CANCELLED' and s.emptied_at is null and s.taken > 0)
                limit :most
                """)
        .param("since", since())
        .param("most", most)
        .query(
            (row, _) ->
                new Account(
                    row.getObject("family_id", UUID.class),
                    new CourseId(row.getObject("course_id", UUID.class))))
        .list();
  }

  /** In the order in which whoever hears of payments locks them. */
  void lock(Account account) {
    jdbc.sql(
            """
            select id from credit_purchase where family_id = ? and course_id = ? and paid_at is not null
            order by id for update
            """)
        .params(account.family(), account.course().value())
        .query(UUID.class)
        .list();
    jdbc.sql("select balance from credit_account where family_id = ? and course_id = ? for update")
        .params(account.family(), account.course().value())
        .query(Integer.class)
        .single();
  }

  /** Of a locked account. */
  List<UnusedPart> of(Account account) {
    return jdbc.sql(PARTS + "and family_id = :family and course_id = :course order by paid_at, id")
        .param("since", since())
        .param("family", account.family())
        .param("course", account.course().value())
        .query((row, _) -> partIn(row))
        .list();
  }

  private Timestamp since() {
    return Timestamp.from(clock.instant().minus(settings.withdrawn()));
  }

  private static UnusedPart partIn(ResultSet row) throws SQLException {
    return new UnusedPart(
        row.getObject("id", UUID.class),
        row.getString("invoice_id"),
        row.getObject("person_id", UUID.class),
        row.getInt("credits"),
        row.getInt("given_back"),
        row.getInt("unused"),
        reasonIn(row),
        new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency"))));
  }

  private static RefundReason reasonIn(ResultSet row) throws SQLException {
    if (row.getBoolean("family_closed")) {
      return RefundReason.FAMILY_CLOSED;
    }
    return row.getBoolean("coach_gone") ? RefundReason.COACH_GONE : RefundReason.COURSE_WITHDRAWN;
  }
}
