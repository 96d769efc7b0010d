package io.homeroom.payments.history;

import io.homeroom.payments.refund.RefundState;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Refunds, the newest first: so that somebody sees those that came to nothing. */
@Component
@Transactional(readOnly = true)
public class SeeingRefunds {
  private static final UUID LATEST = new UUID(-1, -1);

  /** Of payments, and of months. */
  private static final String ALL =
      """
      (select r.id, c.id as payment_id, c.family_id, c.reference as payment_reference,
        r.reference, r.asked_minor, r.minor, r.currency, r.reason, r.state, r.asked_at, r.done_at
      from refund r join checkout c on c.id = r.checkout_id
      where (:state = '' or r.state = :state) and r.id < :after
        and (cast(:payment as uuid) is null or c.id = :payment)
      order by r.id desc limit :most)
      union all
      (select r.id, i.shown_as, i.family_id, 'invoice:' || i.id,
        'refund:' || r.id, r.asked_minor, r.minor, i.currency, r.reason, r.state, r.asked_at,
        case r.state when 'DONE' then r.ended_at end
      from invoice_refund r join invoice i on i.id = r.invoice_id
      where (:state = '' or r.state = :state) and r.id < :after
        and (cast(:payment as uuid) is null or i.shown_as = :payment)
      order by r.id desc limit :most)
      order by id desc limit :most
      """;

  private final JdbcClient jdbc;

  SeeingRefunds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public CursorPage<PastRefund> all(@Nullable RefundState state, Cursor cursor) {
    var after = Objects.requireNonNull(cursor.after(UUID::fromString).orElse(LATEST));
    return cursor.page(read(state, null, after, cursor.fetchSize()), PastRefund::id);
  }

  /** Those of a payment that were asked for here, the oldest first. */
  public List<PastRefund> of(UUID payment) {
    return read(null, payment, LATEST, Integer.MAX_VALUE).reversed();
  }

  private List<PastRefund> read(
      @Nullable RefundState state, @Nullable UUID payment, UUID after, int most) {
    return jdbc
        .sql(ALL)
        .param("state", state == null ? "" : state.name())
        .param("payment", payment, Types.OTHER)
        .param("after", after)
        .param("most", most)
        .query(PastRefund.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }
}
