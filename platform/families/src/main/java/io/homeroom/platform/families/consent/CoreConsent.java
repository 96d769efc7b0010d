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
   * done in its name; empty if it has gone. What they decide while it is waited for counts.
   */
  Optional<Boolean> hold(Child child) {
    return jdbc.sql(
            """
            with held as (
              select child_id, family_id from family_child
              where child_id = ? and family_id = ? and not gone
              for no key update)
            select family_core_consent(child_id, family_id) from held
            """)
        .params(child.id(), child.family())
        .query(Boolean.class)
        .optional();
  }

  /**
   * Learns of a decision; of two the later one counts, in whatever order they are told. What is
   * being done for the children ends before, and what begins meanwhile waits for it.
   *
   * @param scope a family or a child
   */
  public void decide(UUID scope, boolean granted, Instant at) {
    jdbc.sql(
            """
            with held as (
              select child_id from family_child where child_id = :scope or family_id = :scope
              order by child_id for no key update)
            insert into family_core_decision (scope_id, granted, decided_at)
            select :scope, :granted, :at from (select count(*) from held) as all_held
            on conflict (scope_id) do update
              set granted = excluded.granted, decided_at = excluded.decided_at
              where family_core_decision.decided_at < excluded.decided_at
            """)
        .param("scope", scope)
        .param("granted", granted)
        .param("at", Timestamp.from(at))
        .update();
  }
}
