package io.homeroom.identity.activity;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
public class FindingActivity {
  private static final String MATCHING =
      """
      select * from activity
      where (:before is null or sequence < :before)
        and (:actor::uuid is null or actor = :actor)
        and (:subject::uuid is null or subjects @> array[:subject::uuid])
        and (:from::timestamptz is null or occurred_at >= :from)
        and (:to::timestamptz is null or occurred_at < :to)
        and (:hidden::text is null or actor_role is distinct from :hidden)
      order by sequence desc limit :most
      """;

  private final JdbcClient jdbc;

  FindingActivity(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  public List<Entry> matching(ActivityQuery query, int most) {
    return jdbc.sql(MATCHING)
        .param("before", query.before(), Types.BIGINT)
        .param("actor", query.actor(), Types.OTHER)
        .param("subject", query.subject(), Types.OTHER)
        .param("from", timestamp(query.from()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("to", timestamp(query.to()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("hidden", query.hiddenRole(), Types.VARCHAR)
        .param("most", most)
        .query((row, number) -> EntryRow.read(row))
        .list();
  }

  private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
