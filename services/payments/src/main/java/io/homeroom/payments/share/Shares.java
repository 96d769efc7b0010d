package io.homeroom.payments.share;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All shares; whoever changes one has locked its payment. */
@Repository
class Shares {

  /** What a refund took of a share. */
  record Taken(UUID supplierId, long minor, long takenMinor) {}

  private final JdbcClient jdbc;

  Shares(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID payment, Sold sold, long payable) {
    jdbc.sql(
            """
            insert into supplier_share (checkout_id, supplier_id, sold_minor, payable_minor)
            values (?, ?, ?, ?)
            """)
        .params(payment, sold.supplier(), sold.minor(), payable)
        .update();
  }

  /** By supplier, for accounts are opened in that order. */
  List<Share> of(UUID payment) {
    return jdbc
        .sql(
            """
            select supplier_id, sold_minor, payable_minor, refunded_minor, taken_minor
            from supplier_share where checkout_id = ? order by supplier_id
            """)
        .param(payment)
        .query(Share.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }

  void resize(UUID payment, UUID supplier, long sold, long payable) {
    jdbc.sql(
            """
            update supplier_share set sold_minor = ?, payable_minor = ?
            where checkout_id = ? and supplier_id = ?
            """)
        .params(sold, payable, payment, supplier)
        .update();
  }

  void take(UUID payment, UUID refund, Taken taken) {
    add(payment, taken.supplierId(), taken.minor(), taken.takenMinor());
    jdbc.sql(
            """
            insert into refund_share (refund_id, supplier_id, minor, taken_minor)
            values (?, ?, ?, ?)
            """)
        .params(refund, taken.supplierId(), taken.minor(), taken.takenMinor())
        .update();
  }

  List<Taken> putBack(UUID payment, UUID refund) {
    var all =
        jdbc
            .sql(
                """
                delete from refund_share where refund_id = ?
                returning supplier_id, minor, taken_minor
                """)
            .param(refund)
            .query(Taken.class)
            .list()
            .stream()
            .map(Objects::requireNonNull)
            .toList();
    all.forEach(taken -> add(payment, taken.supplierId(), -taken.minor(), -taken.takenMinor()));
    return all;
  }

  private void add(UUID payment, UUID supplier, long minor, long taken) {
    jdbc.sql(
            """
            update supplier_share
            set refunded_minor = refunded_minor + ?, taken_minor = taken_minor + ?
            where checkout_id = ? and supplier_id = ?
            """)
        .params(minor, taken, payment, supplier)
        .update();
  }
}
