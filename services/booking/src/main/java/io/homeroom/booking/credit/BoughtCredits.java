package io.homeroom.booking.credit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a package brings to its family's balance, and takes from it if it is paid back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BoughtCredits {
  private final JdbcClient jdbc;
  private final CreditEntries entries;
  private final Credits credits;

  BoughtCredits(JdbcClient jdbc, CreditEntries entries, Credits credits) {
    this.jdbc = jdbc;
    this.entries = entries;
    this.credits = credits;
  }

  void buy(Purchase purchase) {
    credits.hold(purchase.family());
    jdbc.sql(
            """
            insert into credit_account (family_id, course_id, balance, family_closed)
            values (:family, :course, :credits, exists (select 1 from closed_family where family_id = :family))
            on conflict (family_id, course_id) do update set balance = credit_account.balance + excluded.balance
            """)
        .param("family", purchase.family())
        .param("course", purchase.course().value())
        .param("credits", purchase.credits())
        .update();
    entries.write(
        purchase.family(), purchase.course(), "BOUGHT", purchase.credits(), purchase.reference());
  }

  /** Takes what a package has brought, or what is left of it and was not paid back before. */
  void revoke(Purchase purchase) {
    var taken =
        jdbc.sql(
                """
                with had as (
                  select least(balance, (select credits - given_back from credit_purchase where id = :id)) as credits
                  from credit_account where family_id = :family and course_id = :course for update
                )
                update credit_account set balance = balance - had.credits from had
                where family_id = :family and course_id = :course returning had.credits
                """)
            .param("id", purchase.id())
            .param("family", purchase.family())
            .param("course", purchase.course().value())
            .query(Integer.class)
            .single();
    if (taken > 0) {
      entries.write(purchase.family(), purchase.course(), "REVOKED", -taken, purchase.reference());
    }
  }

  /** The money for it is here again, and so is what was taken. */
  void restore(Purchase purchase) {
    var missing = entries.missing(purchase);
    if (missing > 0) {
      credits.giveBack(purchase.family(), purchase.course(), missing, purchase.reference());
    }
  }
}
