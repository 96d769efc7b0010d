package io.homeroom.platform.families.consent;

import io.homeroom.platform.families.Child;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What parents have decided last, for the family and for single children. */
@Repository
public class CoreConsent {
  private final JdbcClient jdbc;

  CoreConsent(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Lets nothing be done in the name of a child whose parents have withdrawn their consent.
   *
   * @throws ConsentWithdrawn if they have
   */
  void require(Child child) {
    var granted =
        jdbc.sql(
                """
                select granted from family_core_decision where scope_id in (:child, :family)
                order by scope_id = :child desc limit 1
                """)
            .param("child", child.id())
            .param("family", child.family())
            .query(Boolean.class)
            .optional();
    if (granted.isPresent() && !granted.get()) {
      throw new ConsentWithdrawn();
    }
  }

  /**
   * Learns of a decision; of two the later one counts, in whatever order they are told.
   *
   * @param scope a family or a child
   */
  public void decide(UUID scope, boolean granted, Instant at) {
    jdbc.sql(
            """
            insert into family_core_decision (scope_id, granted, decided_at) values (?, ?, ?)
            on conflict (scope_id) do update
              set granted = excluded.granted, decided_at = excluded.decided_at
              where family_core_decision.decided_at < excluded.decided_at
            """)
        .params(scope, granted, Timestamp.from(at))
        .update();
  }
}
