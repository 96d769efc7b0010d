package io.homeroom.payments.subscription.family;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Families that are no more, and which of them are still to be forgotten at the provider. */
@Repository
public class ClosedFamilies {
  private final JdbcClient jdbc;

  ClosedFamilies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** From now on it is to be forgotten, whoever it is there. */
  public void close(UUID family, Instant now) {
    jdbc.sql(
            """
            insert into closed_family (family_id, closed_at, due_at) values (:family, :now, :now)
            on conflict (family_id) do update set due_at = :now
            """)
        .param("family", family)
        .param("now", Timestamp.from(now))
        .update();
  }

  public boolean isClosed(UUID family) {
    return jdbc.sql("select count(*) from closed_family where family_id = ?")
            .param(family)
            .query(Long.class)
            .single()
        > 0;
  }

  public void forgotten(UUID family) {
    jdbc.sql("update closed_family set due_at = null where family_id = ?").param(family).update();
  }

  /** Those to be forgotten; each is taken by one instance, until it is due again. */
  public List<UUID> takeDue(Instant now, Duration pause, int most) {
    return jdbc.sql(
            """
            update closed_family set due_at = :again
            where family_id in (select family_id from closed_family where due_at <= :now
              order by due_at limit :most for update skip locked)
            returning family_id
            """)
        .param("again", Timestamp.from(now.plus(pause)))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query((row, _) -> row.getObject("family_id", UUID.class))
        .list();
  }
}
