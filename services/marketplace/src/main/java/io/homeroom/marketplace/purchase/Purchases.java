package io.homeroom.marketplace.purchase;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.shipping.Recipient;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has become whose. */
@Repository
public class Purchases {
  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();

  private final JdbcClient jdbc;
  private final Clock clock;

  Purchases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether somebody has bought or been given a product, and has it still. */
  public boolean has(UUID person, ProductId product) {
    return jdbc.sql(
            """
            select exists (select 1 from purchase
              where person_id = ? and product_id = ? and revoked_at is null)
            """)
        .params(person, product.value())
        .query(Boolean.class)
        .single();
  }

  /** Those of the products that somebody has. */
  public Set<ProductId> ownedAmong(Collection<ProductId> products, UUID person) {
    return jdbc.sql(
            """
            select distinct product_id from purchase
            where person_id = ? and product_id = any (?) and revoked_at is null
            """)
        .params(person, products.stream().map(ProductId::value).toArray(UUID[]::new))
        .query((row, _) -> new ProductId(row.getObject("product_id", UUID.class)))
        .set();
  }

  void add(String reference, Recipient recipient, List<Line> lines) {
    jdbc.sql(
            """
            insert into purchase (reference, person_id, family_id, purchased_at, id, product_id, kind,
              quantity)
            select ?, ?, ?, ?, * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::int[])
            on conflict (reference, product_id) do nothing
            """)
        .params(
            reference,
            recipient.person(),
            recipient.family(),
            Timestamp.from(clock.instant()),
            lines.stream().map(_ -> IDS.generate()).toArray(UUID[]::new),
            lines.stream().map(line -> line.product().value()).toArray(UUID[]::new),
            lines.stream().map(line -> line.kind().name()).toArray(String[]::new),
            lines.stream().map(Line::quantity).toArray(Integer[]::new))
        .update();
  }

  /** Returns whether something of it had been opened; who opens waits for the end of this. */
  boolean revoke(String reference) {
    return jdbc.sql(
            """
            update purchase set revoked_at = ? where reference = ? and revoked_at is null
            returning opened_at is not null
            """)
        .params(Timestamp.from(clock.instant()), reference)
        .query(Boolean.class)
        .list()
        .contains(true);
  }

  /** The same for some of it. */
  boolean revoke(String reference, Collection<ProductId> products) {
    return jdbc.sql(
            """
            update purchase set revoked_at = ?
            where reference = ? and product_id = any (?) and revoked_at is null
            returning opened_at is not null
            """)
        .params(
            Timestamp.from(clock.instant()),
            reference,
            products.stream().map(ProductId::value).toArray(UUID[]::new))
        .query(Boolean.class)
        .list()
        .contains(true);
  }
}
