package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.ration.Rationed;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What families order for points and has to be sent. */
@Repository
class OrderedForPoints implements Rationed {
  private final JdbcClient jdbc;

  OrderedForPoints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long pieces(UUID family, Instant since) {
    return jdbc.sql(
            """
            select coalesce(sum(i.quantity), 0)
            from store_order o join order_item i on i.order_id = o.id
            where o.family_id = ? and o.placed_at > ? and o.state in ('ASKING', 'PAYING', 'PAID')
              and o.currency is null and i.kind = 'PHYSICAL' and i.refund_id is null
            """)
        .params(family, Timestamp.from(since))
        .query(Long.class)
        .single();
  }
}
