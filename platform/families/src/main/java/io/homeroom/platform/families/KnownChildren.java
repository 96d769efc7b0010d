package io.homeroom.platform.families;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children that events have told of; of two facts about one the newer counts. */
@Repository
class KnownChildren {

  /** A child, or the memory that it has gone. */
  record Known(UUID child, UUID family, boolean gone) {}

  private final JdbcClient jdbc;

  KnownChildren(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Known> find(UUID child) {
    return jdbc.sql(
            "select child_id as child, family_id as family, gone from family_child where child_id = ?")
        .param(child)
        .query(Known.class)
        .optional();
  }

  /** Those that belong to it now; the one told of first is the first. */
  List<Child> of(UUID family) {
    return jdbc.sql(
            """
            select child_id, family_id from family_child where family_id = ? and not gone
            order by told_at, child_id
            """)
        .param(family)
        .query(
            (row, _) ->
                new Child(
                    row.getObject("child_id", UUID.class), row.getObject("family_id", UUID.class)))
        .list();
  }

  /** Waits for whoever holds the child, and holds it until the transaction ends. */
  boolean hold(Child child) {
    return jdbc.sql(
            """
            select 1 from family_child where child_id = ? and family_id = ? and not gone
            for no key update
            """)
        .params(child.id(), child.family())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  boolean hasGone(UUID child) {
    return jdbc.sql("select gone from family_child where child_id = ? for share")
        .param(child)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** A child that has gone does not come back. */
  void learn(Child child, Instant at) {
    jdbc.sql(
            """
            insert into family_child (child_id, family_id, told_at) values (?, ?, ?)
            on conflict (child_id) do update
              set family_id = excluded.family_id, told_at = excluded.told_at
              where not family_child.gone and family_child.told_at < excluded.told_at
            """)
        .params(child.id(), child.family(), Timestamp.from(at))
        .update();
  }

  void forget(Child child, Instant at) {
    jdbc.sql(
            """
            insert into family_child (child_id, family_id, told_at, gone) values (?, ?, ?, true)
            on conflict (child_id) do update set gone = true, told_at = excluded.told_at
            """)
        .params(child.id(), child.family(), Timestamp.from(at))
        .update();
  }
}
