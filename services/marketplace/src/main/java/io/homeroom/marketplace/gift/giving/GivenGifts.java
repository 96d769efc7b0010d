package io.homeroom.marketplace.gift.giving;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.GiftRow;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The gifts of children, from when they are given until they are unlocked. */
@Repository
class GivenGifts {
  private final JdbcClient jdbc;

  GivenGifts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Gift gift) {
    jdbc.sql(
            """
            insert into gift (id, family_id, child_id, given_by, product_id, kind, supplier_id, threshold,
              message, state, sent_at)
            values (:id, :family, :child, :parent, :product, :kind, :supplier, :threshold, :message,
              :state, :at)
            """)
        .param("id", gift.id().value())
        .param("family", gift.child().family())
        .param("child", gift.child().id())
        .param("parent", gift.givenBy())
        .param("product", gift.content().product().value())
        .param("kind", gift.content().kind().name())
        .param("supplier", gift.content().supplier())
        .param("threshold", gift.threshold())
        .param("message", gift.message())
        .param("state", gift.state().name())
        .param("at", Timestamp.from(gift.sentAt()))
        .update();
  }

  /** How many a child may yet open. */
  int countOpen(UUID child) {
    return jdbc.sql(
            """
            select count(*) from gift
            where child_id = ? and state in ('SENT', 'UNLOCKED', 'ACTIVATING')
            """)
        .param(child)
        .query(Integer.class)
        .single();
  }

  /**
   * What a child may open now by its points.
   *
   * @param until gifts that were sent later are left out
   */
  List<Gift> lockHidden(UUID child, long points, Instant until) {
    return jdbc.sql(
            """
            select * from gift
            where child_id = ? and state = 'SENT' and threshold <= ? and sent_at <= ?
            order by id for no key update
            """)
        .params(child, points, Timestamp.from(until))
        .query(GiftRow::read)
        .list();
  }

  void unlock(GiftId id, Instant now) {
    jdbc.sql("update gift set state = 'UNLOCKED', unlocked_at = ? where id = ?")
        .params(Timestamp.from(now), id.value())
        .update();
  }

  /** Of a child that has gone: what is opened, or about to be, stays without its words. */
  void forgetAllOf(UUID child) {
    jdbc.sql("delete from gift where child_id = ? and state in ('SENT', 'UNLOCKED', 'WITHDRAWN')")
        .param(child)
        .update();
    jdbc.sql("update gift set message = null where child_id = ?").param(child).update();
  }
}
