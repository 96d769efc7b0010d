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

  /**
   * Takes what a package has brought, or what is left of it and was not paid back before. What was
   * bought first is used first: the balance belongs to what was bought later as far as that goes.
   */
  void revoke(Purchase purchase) {
    lock(purchase);
    var taken =
        jdbc.sql(
                """
                with had as (
                  select greatest(0, least(%1$s, account.balance - coalesce((
                    select sum(%2$s) from credit_purchase later
                    where later.family_id = this.family_id and later.course_id = this.course_id
                      and (later.paid_at, later.id) > (this.paid_at, this.id)), 0))) as credits
                  from credit_purchase this
                  join credit_account account using (family_id, course_id) where this.id = :id
                )
                update credit_account set balance = balance - had.credits from had
                where family_id = :family and course_id = :course returning had.credits
                """
                    .formatted(CreditsOfPurchase.of("this"), CreditsOfPurchase.of("later")))
            .param("id", purchase.id())
            .param("family", purchase.family())
            .param("course", purchase.course().value())
            .query(Integer.class)
            .single();
    if (taken > 0) {
      entries.write(purchase.family(), purchase.course(), "REVOKED", -taken, purchase.reference());
    }
  }

  /** In a statement of its own, so that the next one sees what was bought meanwhile. */
  private void lock(Purchase purchase) {
    jdbc.sql("select balance from credit_account where family_id = ? and course_id = ? for update")
        .params(purchase.family(), purchase.course().value())
        .query(Integer.class)
        .single();
  }

  /** The money for it is here again, and so is what was taken. */
  void restore(Purchase purchase) {
    var missing = entries.missing(purchase);
    if (missing > 0) {
      credits.giveBack(purchase.family(), purchase.course(), missing, purchase.reference());
    }
  }
}
