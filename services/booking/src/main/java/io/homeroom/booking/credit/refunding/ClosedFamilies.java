package io.homeroom.booking.credit.refunding;

import io.homeroom.booking.credit.Credits;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Families that are no more; what is paid for later by a page that was open still counts too, and
 * payments ends by itself what they pay each month.
 */
@Repository
public class ClosedFamilies {
  private final JdbcClient jdbc;
  private final Credits credits;
  private final Clock clock;

  ClosedFamilies(JdbcClient jdbc, Credits credits, Clock clock) {
    this.jdbc = jdbc;
    this.credits = credits;
    this.clock = clock;
  }

  /** If it has ever been about to buy credits. Its accounts are marked, as are those to come. */
  @Transactional
  public void add(UUID family) {
    credits.hold(family);
    jdbc.sql(
            """
            insert into closed_family (family_id, closed_at)
            select :family, :now where exists (select 1 from credit_purchase where family_id = :family)
              or exists (select 1 from monthly_package where family_id = :family)
            on conflict (family_id) do nothing
            """)
        .param("family", family)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    jdbc.sql("update monthly_package set ended_at = coalesce(ended_at, ?) where family_id = ?")
        .params(Timestamp.from(clock.instant()), family)
        .update();
    jdbc.sql("update credit_account set family_closed = true where family_id = ?")
        .param(family)
        .update();
  }
}
