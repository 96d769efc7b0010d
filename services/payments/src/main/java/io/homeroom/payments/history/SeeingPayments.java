package io.homeroom.payments.history;

import io.homeroom.payments.checkout.CheckoutState;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Payments, the newest first. */
@Component
@Transactional(readOnly = true)
public class SeeingPayments {
  private static final UUID LATEST = new UUID(-1, -1);
  private final JdbcClient jdbc;

  SeeingPayments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<PastPayment> find(UUID id) {
    return read("id = ?", List.of(id)).stream().findFirst();
  }

  /** Those that were paid. */
  public CursorPage<PastPayment> ofFamily(UUID family, Cursor cursor) {
    return page(
        "family_id = ? and state = 'PAID' and id < ? order by id desc limit ?",
        List.of(family, after(cursor), cursor.fetchSize()),
        cursor);
  }

  public CursorPage<PastPayment> all(
      @Nullable UUID family, @Nullable CheckoutState state, Cursor cursor) {
    return page(
        "(? or family_id = ?) and (? = '' or state = ?) and id < ? order by id desc limit ?",
        List.of(
            family == null,
            family == null ? LATEST : family,
            state == null ? "" : state.name(),
            state == null ? "" : state.name(),
            after(cursor),
            cursor.fetchSize()),
        cursor);
  }

  private static UUID after(Cursor cursor) {
    return Objects.requireNonNull(cursor.after(UUID::fromString).orElse(LATEST));
  }

  private CursorPage<PastPayment> page(String where, List<?> params, Cursor cursor) {
    return cursor.page(read(where, params), PastPayment::id);
  }

  private List<PastPayment> read(String where, List<?> params) {
    return jdbc
        .sql(
            """
            select id, reference, family_id, person_id, provider, minor, paid_minor, refund_minor,
              currency, state, disputed, created_at, paid_at, payment_id as provider_id
            from checkout where
            """
                + where)
        .params(params)
        .query(PastPayment.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }
}
