package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.OpenSession;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All subscriptions. */
@Repository
class FamilySubscriptions {
  private static final String COLUMNS =
      """
      select id, question, family_id, person_id, plan, status, provider_id, session_id, url, until,
        provider_at, version, created_at
      from subscription
      """;

  private final JdbcClient jdbc;

  FamilySubscriptions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One thing at a time for a family, until the transaction ends. */
  void hold(UUID family) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(family.toString())
        .query(Integer.class)
        .single();
  }

  void add(UUID id, NamedCall call, UUID family, UUID person, String plan, Instant now) {
    jdbc.sql(
            """
            insert into subscription (id, call_id, question, family_id, person_id, plan, status,
              created_at)
            values (?, ?, ?, ?, ?, ?, 'INCOMPLETE', ?)
            """)
        .params(id, call.id(), call.question(), family, person, plan, Timestamp.from(now))
        .update();
  }

  Optional<Subscription> begunBy(NamedCall call) {
    return one("where call_id = ?", call.id());
  }

  Subscription get(UUID id) {
    return one("where id = ?", id).orElseThrow(SubscriptionNotFound::new);
  }

  Subscription lock(UUID id) {
    return one("where id = ? for update", id).orElseThrow(SubscriptionNotFound::new);
  }

  Optional<Subscription> atProvider(String providerId) {
    return one("where provider_id = ?", providerId);
  }

  /** The newest first. */
  List<Subscription> of(UUID family) {
    return jdbc
        .sql(COLUMNS + "where family_id = ? order by id desc limit 50")
        .param(family)
        .query(Subscription.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }

  /** Whether it was still to be opened. */
  boolean opened(UUID id, OpenSession session) {
    return jdbc.sql(
                """
                update subscription set session_id = ?, url = ?
                where id = ? and status = 'INCOMPLETE'
                """)
            .params(session.id(), session.url(), id)
            .update()
        == 1;
  }

  void follow(
      UUID id,
      String providerId,
      String plan,
      SubscriptionStatus status,
      Instant until,
      Instant at) {
    jdbc.sql(
            """
            update subscription set provider_id = ?, plan = ?, status = ?, until = ?,
              provider_at = ?, version = version + 1, url = null
            where id = ?
            """)
        .params(providerId, plan, status.name(), Timestamp.from(until), Timestamp.from(at), id)
        .update();
  }

  /** Nobody can pay for it any more; whether it still has that session, and is not paid. */
  boolean abandon(UUID id, @Nullable String session) {
    return jdbc.sql(
                """
                update subscription set status = 'ENDED', version = version + 1, url = null
                where id = ? and status = 'INCOMPLETE' and coalesce(session_id, '') = ?
                """)
            .params(id, Objects.requireNonNullElse(session, ""))
            .update()
        == 1;
  }

  Optional<Subscription> inSession(String session) {
    return one("where session_id = ?", session);
  }

  private Optional<Subscription> one(String where, Object param) {
    return jdbc.sql(COLUMNS + where).param(param).query(Subscription.class).optional();
  }
}
