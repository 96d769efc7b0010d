package io.homeroom.payments.subscription.family;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who parents are at the provider: each has a card of their own, and in each family another. */
@Repository
public class Customers {
  private final JdbcClient jdbc;

  Customers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<String> of(UUID family, UUID person) {
    return jdbc.sql("select provider_id from customer where family_id = ? and person_id = ?")
        .params(family, person)
        .query(String.class)
        .optional();
  }

  public List<String> all(UUID family) {
    return jdbc
        .sql("select provider_id from customer where family_id = ?")
        .param(family)
        .query(String.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }

  /** In which families somebody is one. */
  public List<UUID> familiesOf(UUID person) {
    return jdbc.sql("select family_id from customer where person_id = ?")
        .param(person)
        .query((row, _) -> row.getObject("family_id", UUID.class))
        .list();
  }

  /** The first stays; none is kept of who has left, or of a family that is closed. */
  public void keep(UUID family, UUID person, String providerId) {
    jdbc.sql(
            """
            insert into customer (family_id, person_id, provider_id)
            select :family, :person, :provider
            where not exists (select 1 from closed_family where family_id = :family)
              and not exists
                (select 1 from leaver where family_id = :family and person_id = :person)
            on conflict (family_id, person_id) do nothing
            """)
        .param("family", family)
        .param("person", person)
        .param("provider", providerId)
        .update();
  }

  public void forget(UUID family, UUID person) {
    jdbc.sql("delete from customer where family_id = ? and person_id = ?")
        .params(family, person)
        .update();
  }

  public void forgetAll(UUID family) {
    jdbc.sql("delete from customer where family_id = ?").param(family).update();
  }
}
