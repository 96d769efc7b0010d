package io.homeroom.progress.trend;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.settings.ChildSettings;
import io.homeroom.progress.settings.SettlingTasks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what a child has done, by days that begin where the child lives. */
@Component
@Transactional(readOnly = true)
public class SeeingTrend {
  private final JdbcClient jdbc;
  private final SettlingTasks settling;
  private final Clock clock;

  SeeingTrend(JdbcClient jdbc, SettlingTasks settling, Clock clock) {
    this.jdbc = jdbc;
    this.settling = settling;
    this.clock = clock;
  }

  /** {@code days}: how many, today's included. */
  public Trend of(Child child, int days) {
    return of(List.of(child), Map.of(child.id(), settling.of(child)), days).getFirst();
  }

  /** Of each child, in their order, in as many queries for ten as for one. */
  public List<Trend> of(List<Child> children, int days) {
    return of(children, settling.of(children), days);
  }

  private List<Trend> of(List<Child> children, Map<UUID, ChildSettings> settled, int days) {
    var now = clock.instant();
    var spans =
        children.stream()
            .map(child -> Span.of(child, requireNonNull(settled.get(child.id())), now, days))
            .toList();
    var since = spans.stream().map(Span::begin).min(Comparator.naturalOrder()).orElse(now);
    var ids = children.stream().map(Child::id).toArray(UUID[]::new);
    var quarters = quarters(ids, since);
    var open = open(ids);
    return spans.stream()
        .map(
            span ->
                span.trend(
                    open.getOrDefault(span.child(), 0L),
                    quarters.getOrDefault(span.child(), List.of())))
        .toList();
  }

  private Map<UUID, List<Quarter>> quarters(UUID[] children, Instant since) {
    return jdbc
        .sql(
            """
            select a.child_id, date_bin('15 minutes', a.attempted_at, timestamptz 'epoch') as since,
              count(*) as attempts, count(*) filter (where a.correct) as solved,
              sum(a.took_millis) as took_millis,
              coalesce(sum(t.points) filter (where a.correct), 0) as points
            from attempt a join task t on t.id = a.task_id
            where a.child_id = any(?) and a.attempted_at >= ?
            group by 1, 2
            """)
        .params(children, Timestamp.from(since))
        .query((row, _) -> quarter(row))
        .stream()
        .collect(groupingBy(Quarter::child));
  }

  private static Quarter quarter(ResultSet row) throws SQLException {
    return new Quarter(
        row.getObject("child_id", UUID.class),
        row.getTimestamp("since").toInstant(),
        row.getLong("attempts"),
        row.getLong("solved"),
        row.getLong("took_millis"),
        row.getLong("points"));
  }

  private Map<UUID, Long> open(UUID[] children) {
    var open = new HashMap<UUID, Long>();
    jdbc.sql(
            """
            select child_id, count(*) as open from task
            where child_id = any(?) and state = 'OPEN' group by 1
            """)
        .param(children)
        .query(
            row -> {
              open.put(row.getObject("child_id", UUID.class), row.getLong("open"));
            });
    return open;
  }
}
