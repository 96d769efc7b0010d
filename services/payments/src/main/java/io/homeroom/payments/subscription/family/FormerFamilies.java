package io.homeroom.payments.subscription.family;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Families of parents who work with Homeroom now. No token names them any more, and what they have
 * subscribed to goes on.
 */
@Repository
public class FormerFamilies {
  private final JdbcClient jdbc;

  FormerFamilies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<UUID> of(UUID person) {
    return jdbc.sql("select family_id from former_family where person_id = ?")
        .param(person)
        .query(UUID.class)
        .optional();
  }

  /** Keeps whose it was, unless it is closed. */
  public void keep(UUID family, UUID person) {
    jdbc.sql(
            """
            insert into former_family (person_id, family_id)
            select :person, :family where not exists
              (select 1 from closed_family where family_id = :family)
            on conflict (person_id) do update set family_id = excluded.family_id
            """)
        .param("person", person)
        .param("family", family)
        .update();
  }

  /** Somebody is a parent again, or about to have another role. */
  public void forgetThatOf(UUID person) {
    jdbc.sql("delete from former_family where person_id = ?").param(person).update();
  }

  public void forget(UUID family) {
    jdbc.sql("delete from former_family where family_id = ?").param(family).update();
  }
}
