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

  /** Once for each invoice; whether it is new. */
  boolean add(BoxMonth month) {
    return jdbc.sql(
                """
                insert into box_month (id, box_id, invoice_id, paid_at, due_at)
                values (:id, :box, :invoice, :paid, :paid) on conflict (invoice_id) do nothing
                """)
            .param("id", month.id())
            .param("box", month.box())
            .param("invoice", month.invoice())
            .param("paid", Timestamp.from(month.paidAt()))
            .update()
        == 1;
  }

  /** Its money is back: it is owed no more, also if it is only told later that it was paid. */
  BoxMonth giveBack(BoxMonth month, Instant now) {
    return jdbc.sql(
            """
            insert into box_month (id, box_id, invoice_id, paid_at, given_back_at)
            values (:id, :box, :invoice, :paid, :now)
            on conflict (invoice_id) do update set due_at = null,
              given_back_at = coalesce(box_month.given_back_at, :now)
            returning *
            """)
        .param("id", month.id())
        .param("box", month.box())
        .param("invoice", month.invoice())
        .param("paid", Timestamp.from(month.paidAt()))
        .param("now", Timestamp.from(now))
        .query((row, _) -> month(row))
        .single();
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

  /** What is owed to a family. */
  List<BoxMonth> owedTo(UUID family) {
    return jdbc.sql(
            """
            select * from box_month
            where due_at is not null and box_id in (select id from box where family_id = ?)
            order by id for update
            """)
        .param(family)
        .query((row, _) -> month(row))
        .list();
  }

  Optional<BoxMonth> lock(UUID id) {
    return jdbc.sql("select * from box_month where id = ? for update")
        .param(id)
        .query((row, _) -> month(row))
        .optional();
  }

  /** It is not sent, for its money is to go back; whether that was not asked for yet. */
  boolean askBack(UUID id, Instant now) {
    return jdbc.sql(
                """
                update box_month set due_at = null, refund_asked_at = ?
                where id = ? and refund_asked_at is null and given_back_at is null
                """)
            .params(Timestamp.from(now), id)
            .update()
        == 1;
  }

  private static BoxMonth month(ResultSet row) throws SQLException {
    var givenBack = row.getTimestamp("given_back_at");
    return new BoxMonth(
        row.getObject("id", UUID.class),
        row.getObject("box_id", UUID.class),
        row.getString("invoice_id"),
        row.getTimestamp("paid_at").toInstant(),
        givenBack == null ? null : givenBack.toInstant());
  }
}
