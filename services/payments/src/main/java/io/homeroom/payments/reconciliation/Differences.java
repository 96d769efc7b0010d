package io.homeroom.payments.reconciliation;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.provider.Provider;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All differences that were ever found. */
@Repository
public class Differences {
  private static final UUID LATEST = new UUID(-1, -1);

  private final JdbcClient jdbc;

  Differences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Found for the first time, or again; what it says now is what counts. */
  void see(Difference difference, Instant now) {
    jdbc.sql(
            """
            insert into difference (id, provider, kind, about, theirs, ours, occurred_at, found_at,
              seen_at)
            values (:id, :provider, :kind, :about, :theirs, :ours, :at, :now, :now)
            on conflict (kind, about) where gone_at is null
            do update set theirs = :theirs, ours = :ours, seen_at = :now
            """)
        .param("id", Generators.timeBasedEpochRandomGenerator().generate())
        .param("provider", nameOf(difference.provider()))
        .param("kind", difference.kind().name())
        .param("about", difference.id())
        .param("theirs", difference.theirs())
        .param("ours", difference.ours())
        .param("at", Timestamp.from(difference.at()))
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Those of a provider, or of none, that were not seen at that moment are no more. */
  void settle(@Nullable Provider provider, Instant now) {
    jdbc.sql(
            """
            update difference set gone_at = :now
            where gone_at is null and seen_at <> :now and provider is not distinct from :provider
            """)
        .param("now", Timestamp.from(now))
        .param("provider", nameOf(provider))
        .update();
  }

  long open() {
    return jdbc.sql("select count(*) from difference where gone_at is null")
        .query(Long.class)
        .single();
  }

  /** When the oldest movement happened that differs. */
  Optional<Instant> oldestOf(Provider provider) {
    return jdbc.sql(
            """
            select occurred_at from difference where gone_at is null and provider = ?
              and kind not in ('SUBSCRIPTION', 'NOT_COMPARED')
            order by occurred_at limit 1
            """)
        .param(provider.name())
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }

  /** What stands, as far as it fits into a line. */
  List<String> newest() {
    return jdbc
        .sql(
            """
            select kind || ' ' || about || ': ' || coalesce(theirs, 'nothing') || ' there, '
              || coalesce(ours, 'nothing') || ' here'
            from difference where gone_at is null order by id desc limit 50
            """)
        .query(String.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }

  /** The newest first; {@code open}: whether they stand, null for all. */
  public CursorPage<KeptDifference> all(@Nullable Boolean open, Cursor cursor) {
    var found =
        jdbc
            .sql(
                """
                select id, provider, kind, about, theirs, ours, occurred_at, found_at, seen_at,
                  gone_at
                from difference
                where (:open = '' or (gone_at is null) = (:open = 'true')) and id < :after
                order by id desc limit :most
                """)
            .param("open", open == null ? "" : open.toString())
            .param("after", cursor.after(UUID::fromString).orElse(LATEST))
            .param("most", cursor.fetchSize())
            .query(KeptDifference.class)
            .list()
            .stream()
            .map(Objects::requireNonNull)
            .toList();
    return cursor.page(found, KeptDifference::id);
  }

  private static @Nullable String nameOf(@Nullable Provider provider) {
    return provider == null ? null : provider.name();
  }
}
