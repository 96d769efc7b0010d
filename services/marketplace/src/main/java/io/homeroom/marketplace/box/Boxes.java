package io.homeroom.marketplace.box;

import io.homeroom.marketplace.catalogue.Money;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All boxes. */
@Repository
class Boxes {
  private final JdbcClient jdbc;

  Boxes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By a call, unless it has begun one already. */
  void add(Box box, NamedCall call) {
    jdbc.sql(
            """
            insert into box (id, call_id, question, product_id, supplier_id, family_id, person_id,
              minor, currency, begun_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (call_id) do nothing
            """)
        .params(
            box.id(),
            call.id(),
            call.question(),
            box.product().value(),
            box.supplier(),
            box.family(),
            box.person(),
            box.price().minor(),
            box.price().currency().getCurrencyCode(),
            Timestamp.from(box.begunAt()))
        .update();
  }

  /** What the call has begun; a call of that name that asks for something else is refused. */
  Optional<Box> begunBy(NamedCall call) {
    return jdbc.sql("select * from box where call_id = ?")
        .param(call.id())
        .query(
            (row, _) -> {
              call.requireSame(row.getString("question"));
              return box(row);
            })
        .optional();
  }

  Optional<Box> find(UUID id) {
    return jdbc.sql("select * from box where id = ?")
        .param(id)
        .query((row, _) -> box(row))
        .optional();
  }

  /** Products that somebody gets each month. */
  List<ProductId> products() {
    return jdbc.sql("select distinct product_id from box where ended_at is null")
        .query((row, _) -> new ProductId(row.getObject("product_id", UUID.class)))
        .list();
  }

  List<Box> livingOf(Collection<ProductId> products) {
    return jdbc.sql("select * from box where ended_at is null and product_id = any (?)")
        .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
        .query((row, _) -> box(row))
        .list();
  }

  void end(UUID id, Instant now) {
    jdbc.sql("update box set ended_at = ? where id = ? and ended_at is null")
        .params(Timestamp.from(now), id)
        .update();
  }

  /** Somebody pays for it all the same, or may: it is to be ended again if it is sold no more. */
  void endAgain(UUID id) {
    jdbc.sql("update box set ended_at = null where id = ? and not family_gone").param(id).update();
  }

  /** There is no such family any more; what is paid meanwhile waits for that. */
  void close(UUID family, Instant now) {
    jdbc.sql(
            """
            update box set family_gone = true, ended_at = coalesce(ended_at, ?) where family_id = ?
            """)
        .params(Timestamp.from(now), family)
        .update();
  }

  /**
   * Whether there is a family for it, which stays so until the transaction ends; if it is a box.
   */
  Optional<Boolean> lockFamily(UUID id) {
    return jdbc.sql("select not family_gone from box where id = ? for share")
        .param(id)
        .query(Boolean.class)
        .optional();
  }

  static Box box(ResultSet row) throws SQLException {
    var ended = row.getTimestamp("ended_at");
    return new Box(
        row.getObject("id", UUID.class),
        new ProductId(row.getObject("product_id", UUID.class)),
        row.getObject("supplier_id", UUID.class),
        row.getObject("family_id", UUID.class),
        row.getObject("person_id", UUID.class),
        new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency"))),
        row.getTimestamp("begun_at").toInstant(),
        row.getBoolean("running"),
        ended == null ? null : ended.toInstant());
  }
}
