package io.homeroom.marketplace.gift;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All gifts. Whoever changes one has locked it. */
@Repository
public class Gifts {
  private final JdbcClient jdbc;

  Gifts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void add(Gift gift) {
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

  public Optional<Gift> find(GiftId id) {
    return jdbc.sql("select * from gift where id = ?")
        .param(id.value())
        .query(GiftRow::read)
        .optional();
  }

  public Optional<Gift> lock(GiftId id) {
    return jdbc.sql("select * from gift where id = ? for no key update")
        .param(id.value())
        .query(GiftRow::read)
        .optional();
  }

  /** A gift of the child, unless it must not know of it. */
  public Optional<Gift> lockSeenBy(Child child, GiftId id) {
    return jdbc.sql(
            """
            select * from gift where id = ? and child_id = ? and family_id = ?
              and state in ('UNLOCKED', 'ACTIVATING', 'ACTIVATED')
            for no key update
            """)
        .params(id.value(), child.id(), child.family())
        .query(GiftRow::read)
        .optional();
  }

  /**
   * What a child may open now by its points.
   *
   * @param until gifts that were sent later are left out
   */
  public List<Gift> lockHidden(UUID child, long points, Instant until) {
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

  /** Those that have been on their way for so long that whoever began it must be gone. */
  public List<Gift> left(GiftState state, Instant before, int most) {
    return jdbc.sql("select * from gift where state = ? and tried_at < ? order by tried_at limit ?")
        .params(state.name(), Timestamp.from(before), most)
        .query(GiftRow::read)
        .list();
  }

  public void unlock(GiftId id, Instant now) {
    jdbc.sql("update gift set state = 'UNLOCKED', unlocked_at = ? where id = ?")
        .params(Timestamp.from(now), id.value())
        .update();
  }

  public void begin(GiftId id, NamedCall call, Instant now) {
    jdbc.sql(
            """
            update gift
            set state = 'ACTIVATING', opening_key = ?, opening_question = ?, tried_at = ?
            where id = ?
            """)
        .params(call.id(), call.question(), Timestamp.from(now), id.value())
        .update();
  }

  /** What the call by this name asked, if it has opened a gift or tried to. */
  public Optional<String> questionOf(String call) {
    return jdbc.sql("select opening_question from gift where opening_key = ?")
        .param(call)
        .query(String.class)
        .optional();
  }

  public void tried(GiftId id, Instant now) {
    jdbc.sql("update gift set tried_at = ? where id = ?")
        .params(Timestamp.from(now), id.value())
        .update();
  }

  /** Its points have moved: from now on it is being opened until it is open. */
  public void paid(GiftId id, Instant now) {
    jdbc.sql("update gift set state = 'ACTIVATING', paid_at = coalesce(paid_at, ?) where id = ?")
        .params(Timestamp.from(now), id.value())
        .update();
  }

  /** How many a child may yet open. */
  public int countOpen(UUID child) {
    return jdbc.sql(
            """
            select count(*) from gift
            where child_id = ? and state in ('SENT', 'UNLOCKED', 'ACTIVATING')
            """)
        .param(child)
        .query(Integer.class)
        .single();
  }

  public void complete(GiftId id, Instant now) {
    jdbc.sql("update gift set state = 'ACTIVATED', opened_at = ? where id = ?")
        .params(Timestamp.from(now), id.value())
        .update();
  }

  /** It was opened, or nearly: from now on its points are on their way back. */
  public void comeBack(GiftId id, Instant now) {
    jdbc.sql(
            """
            update gift set state = 'RETURNING', opened_at = null, tried_at = :now,
              paid_at = coalesce(paid_at, :now)
            where id = :id
            """)
        .param("now", Timestamp.from(now))
        .param("id", id.value())
        .update();
  }

  public void become(GiftId id, GiftState state) {
    jdbc.sql("update gift set state = ? where id = ?").params(state.name(), id.value()).update();
  }

  public void remove(GiftId id) {
    jdbc.sql("delete from gift where id = ?").param(id.value()).update();
  }

  /** Of a child that has gone: what is opened, or about to be, stays without its words. */
  public void forgetAllOf(UUID child) {
    jdbc.sql("delete from gift where child_id = ? and state in ('SENT', 'UNLOCKED', 'WITHDRAWN')")
        .param(child)
        .update();
    jdbc.sql("update gift set message = null where child_id = ?").param(child).update();
  }
}
