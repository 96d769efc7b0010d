package io.homeroom.payments.subscription.family;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who parents are at the provider: each has cards of their own, and is another customer in each
 * family and in each currency.
 */
@Repository
public class Customers {
  private final JdbcClient jdbc;

  Customers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<String> of(UUID family, UUID person, String currency) {
    return jdbc.sql(
            """
            select provider_id from customer
            where family_id = ? and person_id = ? and currency = ?
            """)
        .params(family, person, currency)
        .query(String.class)
        .optional();
  }

  /** As whom somebody pays for the newest that runs, or else has paid last. */
  public Optional<String> newest(UUID family, UUID person) {
    return jdbc.sql(
            """
            select c.provider_id from customer c
            left join subscription s on s.customer_id = c.provider_id
            where c.family_id = ? and c.person_id = ?
            order by s.status <> 'ENDED' desc nulls last, s.id desc nulls last limit 1
            """)
        .params(family, person)
        .query(String.class)
        .optional();
  }

  /** As whom somebody pays for a subscription. */
  public Optional<String> payingFor(UUID subscription) {
    return jdbc.sql(
            """
            select c.provider_id from customer c
            join subscription s on s.customer_id = c.provider_id where s.id = ?
            """)
        .param(subscription)
        .query(String.class)
        .optional();
  }

  /** Everybody in the family, in all currencies. */
  public List<String> all(UUID family) {
    return ids("select provider_id from customer where family_id = ?", family);
  }

  /** Somebody in all currencies. */
  public List<String> all(UUID family, UUID person) {
    return ids(
        "select provider_id from customer where family_id = ? and person_id = ?", family, person);
  }

  private List<String> ids(String sql, Object... params) {
    return jdbc.sql(sql).params(params).query(String.class).list().stream()
        .map(Objects::requireNonNull)
        .toList();
  }

  /** In which families somebody is one. */
  public List<UUID> familiesOf(UUID person) {
    return jdbc.sql("select distinct family_id from customer where person_id = ?")
        .param(person)
        .query((row, _) -> row.getObject("family_id", UUID.class))
        .list();
  }

  /** The first stays; none is kept of who has left, or of a family that is closed. */
  public void keep(UUID family, UUID person, String currency, String providerId) {
    jdbc.sql(
            """
            insert into customer (family_id, person_id, currency, provider_id)
            select :family, :person, :currency, :provider
            where not exists (select 1 from closed_family where family_id = :family)
              and not exists
                (select 1 from leaver where family_id = :family and person_id = :person)
            on conflict do nothing
            """)
        .param("family", family)
        .param("person", person)
        .param("currency", currency)
        .param("provider", providerId)
        .update();
  }

  public void forget(String providerId) {
    jdbc.sql("delete from customer where provider_id = ?").param(providerId).update();
  }
}
