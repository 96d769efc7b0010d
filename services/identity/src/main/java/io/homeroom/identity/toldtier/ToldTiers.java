package io.homeroom.identity.toldtier;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.session.ToldTier;
import io.homeroom.platform.web.security.Tier;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was told of each family's tier, and what is due. */
@Component
@Transactional
class ToldTiers {
  private final JdbcClient jdbc;
  private final Clock clock;

  ToldTiers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void due(FamilyId family) {
    jdbc.sql(
            """
            insert into told_tier (family_id, due_at)
            select id, :now from family where id = :family
            on conflict (family_id) do update
              set due_at = greatest(excluded.due_at, told_tier.due_at + interval '1 microsecond')
            """)
        .param("family", family.value())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  List<FamilyId> due() {
    return jdbc.sql(
            "select family_id from told_tier where due_at is not null order by due_at limit 100")
        .query((row, number) -> new FamilyId(row.getObject(1, UUID.class)))
        .list();
  }

  Optional<Instant> dueSince(FamilyId family) {
    return jdbc.sql("select due_at from told_tier where family_id = :family and due_at is not null")
        .param("family", family.value())
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  /** All tokens that are issued from now on tell it. */
  ToldTier told(FamilyId family, Tier tier) {
    var told = new ToldTier(tier, clock.instant());
    jdbc.sql("update told_tier set tier = :tier, told_at = :now where family_id = :family")
        .param("tier", tier.name())
        .param("now", Timestamp.from(told.since()))
        .param("family", family.value())
        .update();
    return told;
  }

  /** Done, unless there has been another change meanwhile. */
  void settle(FamilyId family, Instant due) {
    jdbc.sql("update told_tier set due_at = null where family_id = :family and due_at = :due")
        .param("family", family.value())
        .param("due", Timestamp.from(due))
        .update();
  }

  @Transactional(readOnly = true)
  Optional<ToldTier> of(FamilyId family) {
    return jdbc.sql(
            "select tier, told_at from told_tier where family_id = :family and tier is not null")
        .param("family", family.value())
        .query(
            (row, number) ->
                new ToldTier(Tier.valueOf(row.getString(1)), row.getTimestamp(2).toInstant()))
        .optional();
  }
}
