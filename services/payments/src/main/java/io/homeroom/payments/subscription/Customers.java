package io.homeroom.payments.subscription;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who families are at the provider, and which are to be forgotten there. */
@Repository
class Customers {
  private final JdbcClient jdbc;

  Customers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> of(UUID family) {
    return jdbc.sql(
            "select provider_id from customer where family_id = ? and provider_id is not null")
        .param(family)
        .query(String.class)
        .optional();
  }

  void keep(UUID family, String providerId) {
    jdbc.sql(
            """
            insert into customer (family_id, provider_id) values (?, ?)
            on conflict (family_id) do nothing
            """)
        .params(family, providerId)
        .update();
  }

  /** From now on it is to be forgotten, whoever it is there. */
  void close(UUID family, Instant now) {
    jdbc.sql(
            """
            insert into customer (family_id, closed_at, due_at) values (:family, :now, :now)
            on conflict (family_id) do update
            set closed_at = coalesce(customer.closed_at, excluded.closed_at), due_at = :now
            """)
        .param("family", family)
        .param("now", Timestamp.from(now))
        .update();
  }

  boolean isClosed(UUID family) {
    return jdbc.sql("select count(*) from customer where family_id = ? and closed_at is not null")
            .param(family)
            .query(Long.class)
            .single()
        > 0;
  }

  void forgotten(UUID family) {
    jdbc.sql("update customer set provider_id = null, due_at = null where family_id = ?")
        .param(family)
        .update();
  }

  /** Those to be forgotten; each is taken by one instance, until it is due again. */
  List<UUID> takeDue(Instant now, Duration pause, int most) {
    return jdbc.sql(
            """
            update customer set due_at = :again
            where family_id in (select family_id from customer where due_at <= :now
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
