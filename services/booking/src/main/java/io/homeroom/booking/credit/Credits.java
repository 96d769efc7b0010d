package io.homeroom.booking.credit;

import io.homeroom.booking.course.CourseId;
import java.time.Instant;
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

  /**
   * A family has another number of credits for a course; told within the transaction.
   *
   * @param left how many it has
   * @param version counts what has happened to them
   */
  public record Changed(UUID family, CourseId course, int left, long version, Instant at) {}

  private final JdbcClient jdbc;
  private final CreditEntries entries;

  Credits(JdbcClient jdbc, CreditEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
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

  /** Whether a family ends and what it buys are told one after the other, in a transaction. */
  public void hold(UUID family) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param("credits:" + family)
        .query(Integer.class)
        .single();
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
    entries.write(family, course, "SPENT", -number, reference);
  }

  /** Takes unused ones whose money goes back; of a locked account, which has them. */
  public void payBack(UUID family, CourseId course, int number, String reference) {
    jdbc.sql(
            "update credit_account set balance = balance - ? where family_id = ? and course_id = ?")
        .params(number, family, course.value())
        .update();
    entries.write(family, course, "REFUNDED", -number, reference);
  }

  /** Gives back what was spent, or a part of it; the caller sees to it that it is not more. */
  public void giveBack(UUID family, CourseId course, int number, String reference) {
    jdbc.sql(
            "update credit_account set balance = balance + ? where family_id = ? and course_id = ?")
        .params(number, family, course.value())
        .update();
    entries.write(family, course, "RETURNED", number, reference);
  }
}
