package io.homeroom.booking.credit;

import io.homeroom.booking.course.CourseId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The credits of families. A balance equals its entries, and the database lets none fall below
 * zero.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Credits {

  /** What a family has left for a course. */
  public record Balance(UUID course, int credits) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Credits(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public List<Balance> of(UUID family) {
    return jdbc.sql(
            """
            select course_id as course, balance as credits from credit_account where family_id = ?
            order by course_id
            """)
        .param(family)
        .query((row, _) -> new Balance(row.getObject("course", UUID.class), row.getInt("credits")))
        .list();
  }

  void buy(Purchase purchase) {
    jdbc.sql(
            """
            insert into credit_account (family_id, course_id, balance) values (?, ?, ?)
            on conflict (family_id, course_id) do update set balance = credit_account.balance + excluded.balance
            """)
        .params(purchase.family(), purchase.course().value(), purchase.credits())
        .update();
    write(purchase.family(), purchase.course(), "BOUGHT", purchase.credits(), purchase.reference());
  }

  /**
   * Pays with them.
   *
   * @throws NotEnoughCredits if there are fewer
   */
  public void spend(UUID family, CourseId course, int number, String reference) {
    var spent =
        jdbc.sql(
                """
                update credit_account set balance = balance - :number
                where family_id = :family and course_id = :course and balance >= :number
                """)
            .param("number", number)
            .param("family", family)
            .param("course", course.value())
            .update();
    if (spent == 0) {
      throw new NotEnoughCredits();
    }
    write(family, course, "SPENT", -number, reference);
  }

  /** Gives back what was spent, or a part of it; the caller sees to it that it is not more. */
  public void giveBack(UUID family, CourseId course, int number, String reference) {
    jdbc.sql(
            "update credit_account set balance = balance + ? where family_id = ? and course_id = ?")
        .params(number, family, course.value())
        .update();
    write(family, course, "RETURNED", number, reference);
  }

  /** Takes what a package has brought, or what is left of it. */
  void revoke(Purchase purchase) {
    var taken =
        jdbc.sql(
                """
                with had as (
                  select least(balance, :credits) as credits from credit_account
                  where family_id = :family and course_id = :course for update
                )
                update credit_account set balance = balance - had.credits from had
                where family_id = :family and course_id = :course returning had.credits
                """)
            .param("credits", purchase.credits())
            .param("family", purchase.family())
            .param("course", purchase.course().value())
            .query(Integer.class)
            .single();
    if (taken > 0) {
      write(purchase.family(), purchase.course(), "REVOKED", -taken, purchase.reference());
    }
  }

  private void write(UUID family, CourseId course, String kind, int number, String reference) {
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
}
