package io.homeroom.marketplace.stock;

import io.homeroom.marketplace.catalogue.ProductId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept for whom. Whoever changes one has begun or locked it. */
@Repository
class Reservations {
  /** In which the stock of several products is locked, by everybody alike. */
  static final Comparator<ProductId> LOCK_ORDER = Comparator.comparing(ProductId::value);

  private final JdbcClient jdbc;

  Reservations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether there was none of that reference; who begins the same waits for the other's end. */
  boolean begin(String reference, SortedMap<ProductId, Integer> lines, Instant until) {
    return jdbc.sql(
                """
                with begun as (
                  insert into stock_reservation (reference, state, until) values (?, 'HELD', ?)
                  on conflict (reference) do nothing
                  returning reference)
                insert into stock_reservation_line (reference, product_id, quantity)
                select begun.reference, line.product, line.quantity
                from begun, unnest(?::uuid[], ?::int[]) as line (product, quantity)
                """)
            .params(reference, Timestamp.from(until), products(lines), quantities(lines))
            .update()
        > 0;
  }

  void write(String reference, SortedMap<ProductId, Integer> lines) {
    jdbc.sql("delete from stock_reservation_line where reference = ?").param(reference).update();
    jdbc.sql(
            """
            insert into stock_reservation_line (reference, product_id, quantity)
            select ?, * from unnest(?::uuid[], ?::int[])
            """)
        .params(reference, products(lines), quantities(lines))
        .update();
  }

  /** Takes what is held still, and locks it; empty if nothing is. */
  SortedMap<ProductId, Integer> take(String reference, Instant now) {
    var taken =
        jdbc.sql(
                """
                update stock_reservation set state = 'TAKEN'
                where reference = ? and state = 'HELD' and until > ?
                """)
            .params(reference, Timestamp.from(now))
            .update();
    return taken == 1 ? linesOf(reference) : Collections.emptySortedMap();
  }

  /** Keeps the reservation from changing until the transaction ends. */
  Optional<Reservation> lock(String reference) {
    return jdbc.sql("select state, until from stock_reservation where reference = ? for update")
        .param(reference)
        .query(
            (row, _) ->
                new Reservation(
                    reference,
                    linesOf(reference),
                    ReservationState.valueOf(row.getString("state")),
                    row.getTimestamp("until").toInstant()))
        .optional();
  }

  void become(String reference, ReservationState state, Instant until) {
    jdbc.sql("update stock_reservation set state = ?, until = ? where reference = ?")
        .params(state.name(), Timestamp.from(until), reference)
        .update();
  }

  List<String> expired(Instant now, int most) {
    return jdbc.sql(
            """
            select reference from stock_reservation where state = 'HELD' and until <= ?
            order by until limit ?
            """)
        .params(Timestamp.from(now), most)
        .query((row, _) -> row.getString("reference"))
        .list();
  }

  private static UUID[] products(SortedMap<ProductId, Integer> lines) {
    return lines.keySet().stream().map(ProductId::value).toArray(UUID[]::new);
  }

  private static Integer[] quantities(SortedMap<ProductId, Integer> lines) {
    return lines.values().toArray(Integer[]::new);
  }

  private SortedMap<ProductId, Integer> linesOf(String reference) {
    var lines = new TreeMap<ProductId, Integer>(LOCK_ORDER);
    jdbc.sql("select product_id, quantity from stock_reservation_line where reference = ?")
        .param(reference)
        .query(
            row -> {
              lines.put(
                  new ProductId(row.getObject("product_id", UUID.class)), row.getInt("quantity"));
            });
    return lines;
  }
}
