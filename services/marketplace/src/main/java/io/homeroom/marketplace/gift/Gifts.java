package io.homeroom.marketplace.gift;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All gifts. Whoever changes one has locked it. */
@Repository
public class Gifts {
  private final JdbcClient jdbc;

  Gifts(JdbcClient jdbc) {
    this.jdbc = jdbc;
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

  /** Those that have been on their way for so long that whoever began it must be gone. */
  public List<Gift> left(GiftState state, Instant before, int most) {
    return jdbc.sql("select * from gift where state = ? and tried_at < ? order by tried_at limit ?")
        .params(state.name(), Timestamp.from(before), most)
        .query(GiftRow::read)
        .list();
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
}
