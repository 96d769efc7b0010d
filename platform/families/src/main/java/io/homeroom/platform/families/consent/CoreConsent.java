package io.homeroom.platform.families.consent;

import io.homeroom.platform.families.Child;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
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
   * Holds a child until the transaction ends, and tells whether its parents allow that something is
   * done in its name; empty if it has gone.
   */
  Optional<Boolean> hold(Child child) {
    return jdbc.sql(
            """
            select coalesce(own.granted, of_family.granted, true)
            from family_child child
            left join family_core_decision own on own.scope_id = child.child_id
            left join family_core_decision of_family on of_family.scope_id = child.family_id
            where child.child_id = ? and child.family_id = ? and not child.gone
            for no key update of child
            """)
        .params(child.id(), child.family())
        .query(Boolean.class)
        .optional();
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
