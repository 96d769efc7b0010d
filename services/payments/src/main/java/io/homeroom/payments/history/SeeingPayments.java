package io.homeroom.payments.history;

import io.homeroom.payments.checkout.CheckoutState;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Payments, once and for periods, the newest first. */
@Component
@Transactional(readOnly = true)
public class SeeingPayments {
  private static final UUID LATEST = new UUID(-1, -1);
  private static final PaymentFilter ANY = new PaymentFilter(null, null, null);

  /** A period that credit has paid for is none. */
  private static final String ALL =
      """
      (select c.id, 'ONCE' as kind, c.reference, c.family_id, c.person_id, c.provider, c.minor,
        c.paid_minor, c.refund_minor, c.currency, c.state, c.disputed, c.created_at, c.paid_at,
        c.payment_id as provider_id, cast(null as uuid) as subscription_id, cast(null as text) as plan
      from checkout c
      where (cast(:id as uuid) is null or c.id = :id) and c.id < :after
        and (cast(:family as uuid) is null or c.family_id = :family)
        and (:state = '' or c.state = :state) and (:reference = '' or c.reference = :reference)
      order by c.id desc limit :most)
      union all
      (select i.shown_as, 'PERIOD', 'invoice:' || i.id, i.family_id, s.person_id, 'STRIPE', i.minor,
        i.minor,
        least(i.minor, (select coalesce(sum(b.minor), 0) from invoice_given_back b
            where b.invoice_id = i.id and not b.failed)
          + (select coalesce(sum(r.minor), 0) from invoice_refund r
            where r.invoice_id = i.id and r.state = 'ASKED')),
        i.currency, 'PAID', exists (select 1 from dispute d where d.payment_id = i.payment_id
          and d.taken_at is not null and not d.returned), i.paid_at, i.paid_at,
        i.payment_id, i.subscription_id, i.plan
      from invoice i left join subscription s on s.id = i.subscription_id
      where i.minor > 0 and (cast(:id as uuid) is null or i.shown_as = :id) and i.shown_as < :after
        and (cast(:family as uuid) is null or i.family_id = :family) and :state in ('', 'PAID')
        and (:reference = '' or i.id = :invoice or i.plan = :reference)
      order by i.shown_as desc limit :most)
      order by id desc limit :most
      """;

  private final JdbcClient jdbc;

  SeeingPayments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<PastPayment> find(UUID id) {
    return read(id, ANY, LATEST, 1).stream().findFirst();
  }

  /** Those that were paid. */
  public CursorPage<PastPayment> ofFamily(UUID family, Cursor cursor) {
    return all(new PaymentFilter(family, CheckoutState.PAID, null), cursor);
  }

  public CursorPage<PastPayment> all(PaymentFilter filter, Cursor cursor) {
    var after = Objects.requireNonNull(cursor.after(UUID::fromString).orElse(LATEST));
    return cursor.page(read(null, filter, after, cursor.fetchSize()), PastPayment::id);
  }

  private List<PastPayment> read(@Nullable UUID id, PaymentFilter filter, UUID after, int most) {
    var reference = Objects.requireNonNullElse(filter.reference(), "");
    return jdbc
        .sql(ALL)
        .param("id", id, Types.OTHER)
        .param("family", filter.family(), Types.OTHER)
        .param("state", filter.state() == null ? "" : filter.state().name())
        .param("reference", reference)
        .param("invoice", PastPayment.invoiceIn(reference))
        .param("after", after)
        .param("most", most)
        .query(PastPayment.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }
}
