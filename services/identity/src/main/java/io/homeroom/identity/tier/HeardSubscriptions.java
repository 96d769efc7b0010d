package io.homeroom.identity.tier;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.platform.web.security.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The newest that was heard of each subscription, in whatever order it was told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeardSubscriptions {
  private final JdbcClient jdbc;

  HeardSubscriptions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean areOfSomebody(FamilyId family) {
    return jdbc.sql("select exists (select 1 from family where id = :family)")
        .param("family", family.value())
        .query(Boolean.class)
        .single();
  }

  /** Keeps what is newer than what is known. */
  boolean note(SubscriptionState state) {
    return jdbc.sql(
                """
                insert into subscription (id, family_id, tier, version)
                values (:id, :family, :tier, :version)
                on conflict (id) do update
                  set tier = excluded.tier, version = excluded.version
                  where subscription.version < excluded.version
                """)
            .param("id", state.subscription())
            .param("family", state.family().value())
            .param("tier", state.tier().name())
            .param("version", state.version())
            .update()
        == 1;
  }

  /** The best that any of its subscriptions gives. */
  Tier tierOf(FamilyId family) {
    return jdbc.sql(
                """
                select exists (select 1 from subscription
                where family_id = :family and tier = 'PREMIUM')
                """)
            .param("family", family.value())
            .query(Boolean.class)
            .single()
        ? Tier.PREMIUM
        : Tier.FREE;
  }
}
