package io.homeroom.marketplace.box;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The months of boxes that are paid, sent or still owed. */
@Repository
class BoxMonths {
  private final JdbcClient jdbc;

  BoxMonths(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Once for each invoice. */
  void add(BoxMonth month, String invoice) {
    jdbc.sql(
            """
            insert into box_month (id, box_id, invoice_id, paid_at, due_at) values (?, ?, ?, ?, ?)
            on conflict (invoice_id) do nothing
            """)
        .params(
            month.id(),
            month.box(),
            invoice,
            Timestamp.from(month.paidAt()),
            Timestamp.from(month.paidAt()))
        .update();
  }

  /** The newest first. */
  List<BoxMonth> of(Collection<UUID> boxes) {
    return jdbc.sql("select * from box_month where box_id = any (?) order by id desc")
        .param(boxes.toArray(UUID[]::new))
        .query((row, _) -> month(row))
        .list();
  }

  /** Those that are to be sent; each is taken by one instance, until it is due again. */
  List<UUID> takeDue(Instant now, Duration pause, int most) {
    return jdbc.sql(
            """
            update box_month set due_at = :again
            where id in (select id from box_month where due_at <= :now
              order by due_at limit :most for update skip locked)
            returning id
            """)
        .param("again", Timestamp.from(now.plus(pause)))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /** Unless it was sent; nobody else sends it until the transaction ends. */
  Optional<BoxMonth> lockOwed(UUID id) {
    return jdbc.sql("select * from box_month where id = ? and due_at is not null for update")
        .param(id)
        .query((row, _) -> month(row))
        .optional();
  }

  void sent(UUID id) {
    jdbc.sql("update box_month set due_at = null where id = ?").param(id).update();
  }

  /** Nobody is there to have them. */
  void dropOf(UUID family) {
    jdbc.sql(
            """
            update box_month set due_at = null
            where box_id in (select id from box where family_id = ?)
            """)
        .param(family)
        .update();
  }

  private static BoxMonth month(ResultSet row) throws SQLException {
    return new BoxMonth(
        row.getObject("id", UUID.class),
        row.getObject("box_id", UUID.class),
        row.getTimestamp("paid_at").toInstant());
  }
}
