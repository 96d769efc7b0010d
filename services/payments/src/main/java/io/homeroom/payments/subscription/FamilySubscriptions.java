package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.Happening.SubscriptionMoved;
import io.homeroom.payments.provider.OpenSession;
import io.homeroom.payments.subscription.refusal.SubscriptionNotFound;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.sql.Timestamp;
import java.sql.Types;
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
        paused, paused_until, provider_at, version, created_at
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

  Optional<Subscription> begunBy(String call) {
    return one("where call_id = ?", call);
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

  /** All that have not ended, then some that have; the newest of them first. */
  List<Subscription> of(UUID family) {
    return all(
        """
        where family_id = :id and (status <> 'ENDED' or id in (select id from subscription
          where family_id = :id and status = 'ENDED' order by id desc limit 50))
        order by (status = 'ENDED'), id desc
        """,
        family);
  }

  /** Those that have not ended, the newest first. */
  List<Subscription> living(UUID family) {
    return all("where family_id = :id and status <> 'ENDED' order by id desc", family);
  }

  /** What somebody pays for that has not ended, the newest first. */
  List<Subscription> paidBy(UUID person) {
    return all("where person_id = :id and status <> 'ENDED' order by id desc", person);
  }

  private List<Subscription> all(String where, UUID id) {
    return jdbc.sql(COLUMNS + where).param("id", id).query(Subscription.class).list().stream()
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

  void follow(UUID id, SubscriptionStatus status, SubscriptionMoved told) {
    var pause = told.pause();
    var pausedUntil = pause == null ? null : pause.until();
    jdbc.sql(
            """
            update subscription set provider_id = :provider, customer_id = coalesce(:customer, customer_id),
              plan = :plan, status = :status, until = :until, paused = :paused, paused_until = :pausedUntil, provider_at = :at,
              version = version + 1, url = null
            where id = :id
            """)
        .param("provider", told.subscriptionId())
        .param("customer", told.customerId(), Types.VARCHAR)
        .param("plan", told.plan())
        .param("status", status.name())
        .param("until", Timestamp.from(Objects.requireNonNullElse(told.until(), told.at())))
        .param("paused", pause != null)
        .param(
            "pausedUntil",
            pausedUntil == null ? null : Timestamp.from(pausedUntil),
            Types.TIMESTAMP)
        .param("at", Timestamp.from(told.at()))
        .param("id", id)
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
